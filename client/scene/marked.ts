import { changeQuery, currentAddress, useAddress } from '../address/address.ts';
import { formatSelection, parseSelection, type Selection } from '../address/selection.ts';

/** The names chosen together, to do one thing to all of them; fewer than two is an ordinary selection. */
export function parseMarked(query: URLSearchParams): string[] {
  return query.get('marked')?.split(',').filter(Boolean) ?? [];
}

export const useMarked = (): string[] => parseMarked(useAddress().query);

/** What an action is for: all that is marked, or the one node that is selected. */
export function chosenIds(query: URLSearchParams): string[] {
  const marked = parseMarked(query);
  if (marked.length > 0) return marked;
  const selection = parseSelection(query.get('selected'));
  return selection?.what === 'node' ? [selection.id] : [];
}

/** Chooses exactly these. One alone is selected, so that its details are shown. */
export function mark(ids: readonly string[]): void {
  changeQuery(marking(ids));
}

/** The address's part for choosing exactly these. */
export function marking(ids: readonly string[]): { marked: string | null; selected: string | null } {
  const [only] = ids;
  if (ids.length < 2) return { marked: null, selected: only ? formatSelection({ what: 'node', id: only }) : null };
  return { marked: ids.join(','), selected: null };
}

/** Selects one thing, and nothing else. */
export function selectOnly(selection: Selection | null): void {
  changeQuery({ marked: null, selected: selection ? formatSelection(selection) : null });
}

/** Adds one to what is chosen, or takes it out. */
export function toggleMarked(id: string): void {
  const now = chosenIds(currentAddress().query);
  mark(now.includes(id) ? now.filter((other) => other !== id) : [...now, id]);
}

export const markMore = (ids: readonly string[]): void => mark([...new Set([...chosenIds(currentAddress().query), ...ids])]);
