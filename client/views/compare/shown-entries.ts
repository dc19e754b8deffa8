import { type KindLabel, kindLabels } from '../../../contract/kinds.ts';
import { csvOf } from '../../words/csv.ts';
import type { CompareView } from './compare-view.ts';
import { foundWords } from './compare-words.ts';
import type { Entry, Value } from './entries.ts';

type Filter = Pick<CompareView, 'found' | 'kind' | 'find'>;

/** The entries that pass the filter; those found by words have them in a name, an alias or a field. */
export function shownEntries(entries: readonly Entry[], { found, kind, find }: Filter): Entry[] {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (found === 'all' || (found === 'differing' ? entry.found !== 'same' : entry.found === found)) &&
      (kind === null || entry.kind === kind) &&
      (words.length === 0 || holdsAll(textOf(entry), words)),
  );
}

/** How many entries a change of the filter would show. */
export const countWith = (entries: readonly Entry[], filter: Filter, change: Partial<Filter>): number =>
  shownEntries(entries, { ...filter, ...change }).length;

/** Entries by kind, in the contract's order. */
export function byKind(entries: readonly Entry[]): { kind: KindLabel; entries: Entry[] }[] {
  const groups = Map.groupBy(entries, ({ kind }) => kind);
  return kindLabels.flatMap((kind) => {
    const own = groups.get(kind);
    return own ? [{ kind, entries: own }] : [];
  });
}

/** What is shown as a table for a spreadsheet: one row for each thing, and one for each field in which its sides differ. */
export function compareCsv(options: {
  entries: readonly Entry[];
  names: { left: string; right: string };
  labelOf: (clause: string) => string;
}): string {
  const { entries, names, labelOf } = options;
  const chips = (clauses: readonly string[]) => clauses.map(labelOf).join('; ');
  const cell = (values: readonly Value[]) => values.map((value) => `${inWords(value)} [${chips(value.clauses)}]`).join(' / ');
  return csvOf([
    ['Kind', 'Found', 'Field', names.left, `Clauses of ${names.left}`, names.right, `Clauses of ${names.right}`],
    ...entries.flatMap(({ kind, found, left, right, fields }) => {
      const words = foundWords(found, names);
      const own = [kind, words, '', left?.name ?? '', chips(left?.clauses ?? []), right?.name ?? '', chips(right?.clauses ?? [])];
      const differing = fields.filter(({ differs }) => differs);
      return [own, ...differing.map((field) => [kind, words, field.caption, cell(field.left), '', cell(field.right), ''])];
    }),
  ]);
}

/** A value as one line: the other end and what qualifies it. */
export const inWords = ({ node, words }: Value): string => [node?.name, words].filter(Boolean).join(', ');

function textOf({ left, right, fields }: Entry): string {
  const values = fields.flatMap((field) => [field.caption, ...[...field.left, ...field.right].map(inWords)]);
  const names = [left, right].flatMap((node) => (node ? [node.name, ...node.aliases, node.summary] : []));
  return [...names, ...values].join('\n').toLowerCase();
}

const holdsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));
