import type { Row } from './outline-rows.ts';

/** What a key does in the outline. */
export type OutlineStep = { does: 'focus'; key: string } | { does: 'follow'; id: string } | { does: 'open' | 'close' | 'choose' };

/** The keys of a tree, and one more: right, on a relationship, follows it to its other end. */
export function stepOf(key: string, current: Row, rows: readonly Row[]): OutlineStep | undefined {
  const at = rows.indexOf(current);
  const to = (row: Row | undefined): OutlineStep | undefined => (row ? { does: 'focus', key: row.key } : undefined);
  switch (key) {
    case 'ArrowDown':
      return to(rows[at + 1]);
    case 'ArrowUp':
      return to(rows[at - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (current.what === 'relationship') return { does: 'follow', id: current.other };
      if (current.open === false) return { does: 'open' };
      return rows[at + 1]?.parent === current.key ? to(rows[at + 1]) : undefined;
    case 'ArrowLeft':
      if (current.open) return { does: 'close' };
      return current.parent ? { does: 'focus', key: current.parent } : undefined;
    case 'Enter':
    case ' ':
      return { does: 'choose' };
    default:
      return undefined;
  }
}
