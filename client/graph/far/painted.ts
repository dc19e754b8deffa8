import type { Point } from '../positions.ts';
import type { LineLook, NodeLook } from './looks.ts';

/** What painting needs to know of a node and a line. */
export type PaintedNode = { at: Point; width: number; height: number; look: NodeLook };
export type PaintedLine = { from: PaintedNode; to: PaintedNode; bow: number; look: LineLook; course?: Point[] };
