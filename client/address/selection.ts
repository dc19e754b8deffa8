import { addressWith, changeQuery, useAddress } from './address.ts';

/** What the inspector shows: one thing of the scene, or a clause. */
export type Selection = { what: 'node' | 'relationship' | 'clause'; id: string };

export function parseSelection(text: string | null): Selection | null {
  const match = text?.match(/^(node|relationship|clause):(.+)$/s);
  return match ? { what: match[1] as Selection['what'], id: match[2] as string } : null;
}

export const formatSelection = (selection: Selection): string => `${selection.what}:${selection.id}`;

export function useSelection(): Selection | null {
  return parseSelection(useAddress().query.get('selected'));
}

export function select(selection: Selection | null): void {
  changeQuery({ selected: selection ? formatSelection(selection) : null });
}

export const addressSelecting = (selection: Selection): string => addressWith({ selected: formatSelection(selection) });
