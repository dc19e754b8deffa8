/** Where a rung stands on screen. */
export type Place = { left: number; right: number; top: number; bottom: number };

/**
 * The rung that an arrow key leads to: the nearest in that direction, one in the same column (or row) before any other.
 * Returns its index, or `undefined` where there is none.
 */
export function nextRung(key: string, from: Place, others: readonly Place[]): number | undefined {
  const upright = key === 'ArrowUp' || key === 'ArrowDown';
  const gapTo = (to: Place): number => {
    if (key === 'ArrowUp') return from.top - to.bottom;
    if (key === 'ArrowDown') return to.top - from.bottom;
    if (key === 'ArrowLeft') return from.left - to.right;
    return key === 'ArrowRight' ? to.left - from.right : Number.NaN;
  };
  const beside = (to: Place): number =>
    upright ? Math.max(to.left - from.right, from.left - to.right, -1) : Math.max(to.top - from.bottom, from.top - to.bottom, -1);
  const reachable = others
    .map((to, index) => ({ index, gap: gapTo(to), off: Math.max(0, beside(to) + 1), left: to.left }))
    .filter(({ gap }) => gap >= -1);
  // Up and down stay in their column as long as it goes on.
  const cost = ({ gap, off }: { gap: number; off: number }) => gap + off * (upright ? 4 : 1);
  return reachable.toSorted((a, b) => cost(a) - cost(b) || a.left - b.left)[0]?.index;
}
