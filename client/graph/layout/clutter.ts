import type { Point, Positions, Size } from '../positions.ts';

type Box = Size & { id: string };
type Line = { from: string; to: string };

/** How hard a picture is to read: lines that run through boxes not theirs, and how much room it takes. Lower is better. */
export function clutterOf(nodes: readonly Box[], lines: readonly Line[], positions: Positions): number {
  const placed = nodes.flatMap((node) => {
    const at = positions.get(node.id);
    return at ? [{ ...node, at }] : [];
  });
  const through = lines.reduce((sum, { from, to }) => {
    const start = positions.get(from);
    const end = positions.get(to);
    if (!start || !end) return sum;
    return sum + placed.filter((box) => box.id !== from && box.id !== to && passes(start, end, box)).length;
  }, 0);
  const xs = placed.map(({ at }) => at.x);
  const ys = placed.map(({ at }) => at.y);
  const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return (through + lines.length) * span;
}

/** Whether a straight line passes through a box (Liang and Barsky's clipping). */
export function passes(start: Point, end: Point, box: Size & { at: Point }): boolean {
  let enters = 0;
  let leaves = 1;
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const sides: [number, number][] = [
    [-dx, start.x - box.at.x + box.width / 2],
    [dx, box.at.x + box.width / 2 - start.x],
    [-dy, start.y - box.at.y + box.height / 2],
    [dy, box.at.y + box.height / 2 - start.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return leaves > enters;
}
