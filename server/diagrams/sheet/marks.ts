import type { Box, Point } from '../diagram.ts';
import type { Weight } from '../measure.ts';

/** What a sheet is drawn with: paths, lines of text, and groups of both that mean one thing and may lead somewhere. */
export type PathMark = { what: 'path'; path: string; fill?: string; stroke?: string; width?: number; dash?: number[]; opacity?: number };
export type TextMark = {
  what: 'text';
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  size: number;
  weight: Weight;
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
  /** The width that it must keep, whatever typeface a reader's program puts in the place of ours. */
  within?: number;
};
export type GroupMark = {
  what: 'group';
  marks: Mark[];
  is?: string;
  id?: string;
  title?: string;
  /** Where it leads, and the box that can be pressed. */
  link?: { href: string; box: Box };
  opacity?: number;
  move?: Point;
  scale?: number;
};
export type Mark = PathMark | TextMark | GroupMark;

/** One page as a list of marks; `title` and `description` are what it says to those who cannot see it. */
export type Sheet = { width: number; height: number; ground: string; title: string; description: string; marks: Mark[] };

/** Every text on a sheet. */
export const textsIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.what === 'text' ? [mark.text] : mark.what === 'group' ? textsIn(mark.marks) : []));
