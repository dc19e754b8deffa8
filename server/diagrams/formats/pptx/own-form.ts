import type { Box, Point } from '../../diagram.ts';
import { type ShapeName, shapes } from '../../look/shapes.ts';
import { element } from '../xml.ts';
import { type Attachment, siteAt } from './attachments.ts';
import { SIDES, type Side } from './presets.ts';
import { emu } from './units.ts';

/** Which way a connector leaves, clockwise from the right, in sixty-thousandths of a degree. */
const angles: Record<Side, number> = { right: 0, bottom: 5_400_000, left: 10_800_000, top: 16_200_000 };

/** A shape's outline as a form of its own, with the four sites of a preset and then those of the lines that end at it. */
export function ownForm(shape: ShapeName, box: Box, attached: readonly Attachment[]): string {
  const sites = [...SIDES.map((side) => ({ side, at: siteAt(box, side) })), ...attached];
  const [w, h] = [emu(box.width), emu(box.height)];
  // As shares of the shape, so that they keep their places when it is made larger.
  const guides = sites.map(
    ({ at }, index) =>
      element('a:gd', { name: `x${index}`, fmla: `*/ ${emu(at.x - box.x)} w ${w}` }) +
      element('a:gd', { name: `y${index}`, fmla: `*/ ${emu(at.y - box.y)} h ${h}` }),
  );
  const connections = sites.map(({ side }, index) =>
    element('a:cxn', { ang: angles[side] }, element('a:pos', { x: `x${index}`, y: `y${index}` })),
  );
  const outline = commands(shapes[shape].path({ ...box, x: 0, y: 0 })).join('');
  return element(
    'a:custGeom',
    {},
    '<a:avLst/>' +
      element('a:gdLst', {}, guides.join('')) +
      '<a:ahLst/>' +
      element('a:cxnLst', {}, connections.join('')) +
      '<a:rect l="0" t="0" r="r" b="b"/>' +
      element('a:pathLst', {}, element('a:path', { w, h }, outline)),
  );
}

/** How far a curve's handles lie along its tangents to draw a quarter of a circle. */
const HANDLE = 0.5523;

/** The paths of our shapes (moves, straight strokes and quarter circles that turn right) in DrawingML. */
function commands(path: string): string[] {
  let at: Point = { x: 0, y: 0 };
  const point = ({ x, y }: Point) => element('a:pt', { x: emu(x), y: emu(y) });
  return [...path.matchAll(/([MLHVaZ])([^MLHVaZ]*)/g)].map(([, command, rest = '']) => {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const [a = 0, b = 0] = numbers;
    if (command === 'Z') return '<a:close/>';
    if (command === 'a') {
      const [dx = 0, dy = 0] = numbers.slice(5);
      const end = { x: at.x + dx, y: at.y + dy };
      // A corner is entered level where both go the same way round, upright otherwise.
      const level = Math.sign(dx) === Math.sign(dy);
      const [first, last] = level
        ? [
            { x: at.x + dx * HANDLE, y: at.y },
            { x: end.x, y: end.y - dy * HANDLE },
          ]
        : [
            { x: at.x, y: at.y + dy * HANDLE },
            { x: end.x - dx * HANDLE, y: end.y },
          ];
      at = end;
      return element('a:cubicBezTo', {}, point(first) + point(last) + point(end));
    }
    at = command === 'H' ? { ...at, x: a } : command === 'V' ? { ...at, y: a } : { x: a, y: b };
    return element(command === 'M' ? 'a:moveTo' : 'a:lnTo', {}, point(at));
  });
}
