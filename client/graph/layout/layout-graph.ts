import type { KindLabel } from '../../../contract/kinds.ts';
import type { RelationshipTypeName } from '../../../contract/relationship-types.ts';
import type { Point, Size } from '../positions.ts';

/** What a layout is given: boxes with their sizes and lines with the room that their words need. */
export type LayoutNode = Size & {
  id: string;
  kind: KindLabel;
  order?: number;
  area?: string;
  /** The group that it is to stand in. */
  group?: string;
  /** When it begins, in ISO 8601, or a year. */
  since?: string;
};
export type LayoutLine = { id: string; from: string; to: string; type: RelationshipTypeName; words?: Size };
export type LayoutGraph = {
  nodes: LayoutNode[];
  lines: LayoutLine[];
  /** What is selected, for layouts around it. */
  centre?: string;
};

/** What a layout answers: the middle of each box and, where the layout routes lines, each line's course and where its words stand. */
export type Course = { points: Point[]; words?: Point };
export type Arrangement = {
  positions: Map<string, Point>;
  courses: Map<string, Course>;
  /** No room was left for words on lines: they wait for the pointer or a selection. */
  wordless?: boolean;
};
