import type { Theme } from '../../../contract/families.ts';
import { farNames, writeFarNames } from './far-names.ts';
import { passesThrough, standsIn } from './in-part.ts';
import type { Mark, Marks } from './marks.ts';
import { paintLines, paintNodes } from './paint.ts';
import type { Part } from './picture.ts';
import type { CyElement } from './renderer.ts';

/** Up to so many are drawn in full however small, and in larger scenes those whose name can be read. */
const IN_FULL = { nodes: 500, lines: 1200 };

type Options = {
  part: Part;
  zoom: number;
  theme: Theme;
  leaves: (mark: Mark) => boolean;
  /** Draws elements as Cytoscape does, some without their words. */
  inFull: (elements: CyElement[], wordless?: ReadonlySet<CyElement>) => void;
};
/** Names of what is fainter than this are not written. */
const FAINT = 0.4;

/**
 * Paints all marks of a part of the scene but those that are left out. Where few are in sight all of them are drawn in full;
 * otherwise only those whose names can be read at this scale, and the rest as plain marks.
 */
export function paintScene(context: CanvasRenderingContext2D, marks: Marks, { part, zoom, theme, leaves, inFull }: Options): void {
  for (const mark of marks.byId.values()) note(mark, leaves(mark));
  const nodes = marks.nodes.filter((node) => node.painted && node.look.opacity > 0 && standsIn(node, part));
  const lines = marks.lines.filter((line) => line.painted && line.look.opacity > 0 && passesThrough(line, part));
  const few = nodes.length <= IN_FULL.nodes && lines.length <= IN_FULL.lines;
  const readable = few ? nodes : nodes.filter(({ fontSize, look }) => fontSize * zoom >= look.smallestName);
  const full = new Set(readable.length <= IN_FULL.nodes ? readable : []);
  if (few) inFull(lines.map(({ element }) => element));
  else paintLines(context, lines, zoom);
  const plain = nodes.filter((node) => !full.has(node));
  paintNodes(context, plain, zoom);
  const bold = nodes.filter(({ look }) => look.opacity > FAINT);
  const names = farNames(bold, zoom, part);
  inFull(
    [...full].map(({ element }) => element),
    new Set(names.map(({ of }) => of.element)),
  );
  writeFarNames(context, names, { zoom, theme });
}

/** What is left out isn't on the picture; everything else is there as it looks now. */
function note(mark: Mark, leftOut: boolean): void {
  if ('from' in mark) mark.painted = leftOut ? undefined : mark.look;
  else mark.painted = leftOut ? undefined : mark.look;
}
