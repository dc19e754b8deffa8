import type { Cell, NodeReference } from '../../contract/answer.ts';

type Row = Record<string, Cell>;
/** Something that a row names: a thing of the graph, or a word. */
type Name = NodeReference | string;

/** How many are named; one more is named rather than counted. */
const NAMED = 3;
/** As many letters of names as a headline holds in two lines; beyond them names are counted too. Where none is left over, somewhat more. */
const ROOM = 100;
const ROOM_FOR_ALL = 120;

/** What these columns of the rows name, each once, in their order, without what `apart` holds. */
export function namesIn(options: { rows: readonly Row[]; columns: readonly string[]; apart: ReadonlySet<string> }): Name[] {
  const { rows, columns, apart } = options;
  const found = new Map<string, Name>();
  for (const row of rows) {
    for (const cell of columns.flatMap((column) => [row[column] ?? null].flat(3) as Cell[])) {
      const name = nameIn(cell);
      const key = typeof name === 'object' ? name.node : name;
      if (name !== undefined && key !== undefined && !apart.has(key) && !found.has(key)) found.set(key, name);
    }
  }
  return [...found.values()];
}

const nameIn = (cell: Cell): Name | undefined => {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' && cell !== null && 'node' in cell ? cell : undefined;
};

/**
 * The first of them, and how many more there are: "the Cabinet, the LSCB, the Chief Executive and two more"; fewer of long
 * names, so that a headline stays one that is read at a glance.
 * @param options.words one of them as it stands in a sentence
 * @param options.number a number as it stands in a sentence
 */
export function firstNames(
  names: readonly Name[],
  options: { words: (name: NodeReference) => string; number: (count: number) => string },
): string {
  const inWords = names.slice(0, NAMED + 1).map((name) => (typeof name === 'string' ? name : options.words(name)));
  const most = names.length > NAMED + 1 ? NAMED : inWords.length;
  const all = most === names.length && inWords.join(', ').length <= ROOM_FOR_ALL;
  const shown = all ? inWords : inWords.slice(0, Math.min(most, Math.max(1, fitting(inWords))));
  const last = shown.length < names.length ? `${options.number(names.length - shown.length)} more` : shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : (last ?? '');
}

/** How many of the names, from the first on, have room. */
const fitting = (names: readonly string[]): number =>
  names.filter((_, index) => names.slice(0, index + 1).join(', ').length <= ROOM).length;
