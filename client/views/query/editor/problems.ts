import { type Diagnostic, linter } from '@codemirror/lint';
import { checkCypher } from '../../../api/query.ts';

/** How long a person has stopped typing before what they typed is checked. */
const PAUSE = 600;

/** Marks what the database, or the guard before it, has against the query as it stands: nothing else knows its Cypher exactly. */
export function problemsAsTyped() {
  let last: AbortController | undefined;
  return linter(
    async ({ state }) => {
      last?.abort();
      last = new AbortController();
      const text = state.doc.toString();
      if (text.trim() === '') return [];
      const found = await checkCypher(text, last.signal).catch(() => null);
      if (!found) return [];
      const { line = 1, column = 1, detail } = found;
      const from = placeOf(state.doc, line, column);
      const word = /^[\w`]+/.exec(state.sliceDoc(from, from + 60))?.[0].length ?? 1;
      return [{ from, to: Math.min(state.doc.length, from + Math.max(1, word)), severity: 'error', message: detail } satisfies Diagnostic];
    },
    { delay: PAUSE },
  );
}

type Lines = { lines: number; line: (number: number) => { from: number; to: number } };

/** The offset of a line and column, both from 1, within the text as it is. */
export function placeOf(doc: Lines, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(from + Math.max(0, column - 1), to);
}
