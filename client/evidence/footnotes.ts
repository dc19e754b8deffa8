import { createContext, useContext } from 'react';
import type { Citation, Graph } from '../../contract/graph.ts';

/** The number under which a clause stands among the sources of what is on screen. */
export type FootnoteNumbers = ReadonlyMap<string, number>;

export const Footnotes = createContext<FootnoteNumbers>(new Map());
export const useFootnote = (clause: string): number | undefined => useContext(Footnotes).get(clause);

export const footnoteNumbers = (citations: readonly Citation[]): FootnoteNumbers =>
  new Map(citations.map(({ clause }, index) => [clause, index + 1]));

/** The same graph with each relationship's footnotes, which a drawing writes on its line: "1, 4". */
export function withFootnotes({ nodes, relationships }: Graph, numbers: FootnoteNumbers): Graph {
  return {
    nodes,
    relationships: relationships.map((relationship) => {
      const own = relationship.clauses.flatMap((clause) => numbers.get(clause) ?? []).toSorted((a, b) => a - b);
      return own.length === 0 ? relationship : { ...relationship, properties: { ...relationship.properties, footnotes: own.join(', ') } };
    }),
  };
}
