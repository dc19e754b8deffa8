import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import type { WordingPart } from '../../../contract/wording.ts';
import { ClauseRow } from './ClauseRow.tsx';
import { type ClauseBranch, clauseTree } from './clause-tree.ts';
import classes from './Sources.module.css';

type Props = {
  clauses: readonly GraphNode[];
  references: readonly GraphRelationship[];
  chosen: string | undefined;
  /** Clauses that support nothing, with the reason. */
  silent: ReadonlyMap<string, string | null>;
  wordingOf: (clause: string) => WordingPart | undefined;
};

/** The clauses in reading order, parts under their whole; the arrow keys walk them. */
export function ClauseTree({ clauses, chosen, ...rest }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const tree = useMemo(() => clauseTree(clauses), [clauses]);
  useEffect(() => {
    if (chosen) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-clause]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    links[at + step]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are a shortcut; every clause is a link that Tab reaches
    <div ref={list} className={classes.tree} onKeyDown={onKeyDown}>
      <Branches branches={tree} chosen={chosen} {...rest} />
    </div>
  );
}

function Branches({ branches, references, chosen, silent, wordingOf }: Omit<Props, 'clauses'> & { branches: readonly ClauseBranch[] }) {
  return (
    <ol>
      {branches.map(({ clause, number, parts }) => (
        <li key={clause.id}>
          <ClauseRow
            clause={clause}
            number={number}
            references={references.filter(({ from }) => from === clause.id)}
            chosen={clause.id === chosen}
            silent={silent.get(clause.id)}
            wording={wordingOf(clause.id)}
          />
          {parts.length > 0 && <Branches branches={parts} references={references} chosen={chosen} silent={silent} wordingOf={wordingOf} />}
        </li>
      ))}
    </ol>
  );
}
