import type { Point } from '../positions.ts';
import type { Surround } from './looks.ts';
import type { PaintedLine, PaintedNode } from './painted.ts';
import { traceShape } from './trace-shape.ts';

/** The thinnest border and line, in pixels, that can still be seen. */
const THINNEST = { border: 0.9, line: 0.4, surround: 2 };
/** Dashes and arrows that would be shorter than this, in pixels, are left out. */
const SHORTEST = { dash: 1.6, arrow: 2 };
const ARROW = 9;
/** A shape lower than this, in pixels, can't be told from a box. */
const SMALLEST_SHAPE = 6;
/** Long paths are slow to fill and stroke; so many lines go into one. */
const TOGETHER = 60;

const groupedByLook = <Mark extends { look: object }>(marks: readonly Mark[]): Map<Mark['look'], Mark[]> =>
  Map.groupBy(marks, ({ look }) => look);

/** Nodes without their names and icons, for a scale at which those can't be read. */
export function paintNodes(context: CanvasRenderingContext2D, nodes: readonly PaintedNode[], zoom: number): void {
  for (const [look, alike] of groupedByLook(nodes)) {
    context.globalAlpha = look.opacity;
    context.fillStyle = look.fill;
    context.strokeStyle = look.border;
    context.lineWidth = Math.max(look.borderWidth, THINNEST.border / zoom);
    if (look.surround) paintSurrounds(context, alike, look.surround, zoom);
    const boxlike = look.shape === 'rectangle';
    for (const node of alike) {
      const { at, width, height } = node;
      if (boxlike || height * zoom < SMALLEST_SHAPE) {
        context.fillRect(at.x - width / 2, at.y - height / 2, width, height);
        context.strokeRect(at.x - width / 2, at.y - height / 2, width, height);
      } else {
        traceShape(context, node);
        context.fill();
        context.stroke();
      }
    }
  }
  context.globalAlpha = 1;
}

function paintSurrounds(context: CanvasRenderingContext2D, nodes: readonly PaintedNode[], surround: Surround, zoom: number): void {
  const { globalAlpha, fillStyle } = context;
  context.globalAlpha = globalAlpha * surround.opacity;
  context.fillStyle = surround.colour;
  const room = Math.max(surround.width, THINNEST.surround / zoom);
  for (const { at, width, height } of nodes) {
    context.fillRect(at.x - width / 2 - room, at.y - height / 2 - room, width + 2 * room, height + 2 * room);
  }
  Object.assign(context, { globalAlpha, fillStyle });
}

/** Lines from middle to middle, to be covered by the nodes; with arrows where they are large enough to be seen. */
export function paintLines(context: CanvasRenderingContext2D, lines: readonly PaintedLine[], zoom: number): void {
  for (const [look, alike] of groupedByLook(lines)) {
    context.globalAlpha = look.opacity;
    context.strokeStyle = look.colour;
    context.lineWidth = Math.max(look.width, THINNEST.line / zoom);
    context.setLineDash(Math.max(0, ...look.dashes) * zoom >= SHORTEST.dash ? look.dashes : []);
    for (let first = 0; first < alike.length; first += TOGETHER) {
      context.beginPath();
      for (const line of alike.slice(first, first + TOGETHER)) trace(context, line);
      context.stroke();
    }
    if (look.arrow && ARROW * zoom >= SHORTEST.arrow) paintArrows(context, alike);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function trace(context: CanvasRenderingContext2D, { from, to, bow, course }: PaintedLine): void {
  if (course) {
    course.forEach(({ x, y }, index) => void (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    return;
  }
  context.moveTo(from.at.x, from.at.y);
  if (bow === 0) context.lineTo(to.at.x, to.at.y);
  else {
    const { x, y } = crest(from.at, to.at, bow);
    context.quadraticCurveTo(x, y, to.at.x, to.at.y);
  }
}

/** The point that a bowed line is drawn towards. */
export function crest(from: Point, to: Point, bow: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bow, y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bow };
}

function paintArrows(context: CanvasRenderingContext2D, lines: readonly PaintedLine[]): void {
  const { strokeStyle } = context;
  context.fillStyle = strokeStyle;
  context.beginPath();
  for (const { from, to, bow, course } of lines) {
    const before = course?.at(-2) ?? (bow === 0 ? from.at : crest(from.at, to.at, bow));
    const end = course?.at(-1) ?? to.at;
    const dx = end.x - before.x;
    const dy = end.y - before.y;
    const length = Math.hypot(dx, dy);
    if (length === 0) continue;
    const inside = course ? 0 : Math.min(to.width / 2 / Math.abs(dx || 1e-9), to.height / 2 / Math.abs(dy || 1e-9)) * length;
    if (inside >= length) continue;
    const unit = { x: dx / length, y: dy / length };
    const tip = { x: end.x - unit.x * inside, y: end.y - unit.y * inside };
    const back = { x: tip.x - unit.x * ARROW, y: tip.y - unit.y * ARROW };
    context.moveTo(tip.x, tip.y);
    context.lineTo(back.x - unit.y * ARROW * 0.45, back.y + unit.x * ARROW * 0.45);
    context.lineTo(back.x + unit.y * ARROW * 0.45, back.y - unit.x * ARROW * 0.45);
    context.closePath();
  }
  context.fill();
}
