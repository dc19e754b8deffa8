/** Where nodes stand: the centre of each, in the drawing's own units. */
export type Point = { x: number; y: number };
export type Positions = Map<string, Point>;
export type Size = { width: number; height: number };
