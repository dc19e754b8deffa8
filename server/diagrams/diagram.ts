import type { Answer } from '../../contract/answer.ts';
import type { DiagramGroup, DiagramOptions } from '../../contract/diagram.ts';
import type { Citation, Graph, GraphNode, GraphRelationship } from '../../contract/graph.ts';

export type Point = { x: number; y: number };
export type Size = { width: number; height: number };
export type Box = Point & Size;

/** What a diagram is made from, with everything that stands around the drawing. */
export type DiagramSubject = {
  title: string;
  /** The answer in a sentence; a scene has none. */
  statement: string | null;
  area: string | null;
  asAt: string | null;
  graph: Graph;
  /** How it is best drawn: a chain or route in layers, or a network. */
  drawing: 'layered' | 'organic';
  /** The middle of each node, for those that are to stay where they are. */
  positions?: Record<string, Point>;
  /** What belongs together, to be framed. */
  groups?: readonly DiagramGroup[];
  /** The names that it is about, where others are only faintly there. */
  shown?: readonly string[];
  citations: readonly Citation[];
  notes: readonly string[];
  /** What was looked through, in a sentence. */
  searched: string | null;
  answer: Answer | null;
};

/** A node as drawn. `box` is its shape; `outer` has the name below it too, where it stands there. */
export type DiagramNode = { node: GraphNode; box: Box; outer: Box; lines: string[]; order: number | null };

/** All relationships of one type between the same two ends, as one line from `from` to `to`. */
export type DiagramLine = {
  id: string;
  from: string;
  to: string;
  relationships: [GraphRelationship, ...GraphRelationship[]];
  /** From the edge of the first node's shape to the edge of the last one's. */
  points: Point[];
  /** The part that this line draws itself, with those of its ends that are in it; another draws what they share. */
  drawn: { points: Point[]; first: boolean; last: boolean };
  /** The line's words and where they stand; none where they would crowd the drawing. */
  words: { lines: string[]; box: Box } | null;
};

/** One description of a diagram, from which every format is written: the drawing stands at 0, 0 and is `size` large. */
export type Diagram = {
  subject: DiagramSubject;
  options: DiagramOptions;
  nodes: DiagramNode[];
  lines: DiagramLine[];
  size: Size;
};
