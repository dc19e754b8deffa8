import type { Outlook } from '../graph/camera.ts';
import type { Point, Positions } from '../graph/positions.ts';

/** More than this would make a link that mail programs break. */
const MOST = 400;
const BASE = 36;

/** Where things stand, short enough for a link; `null` where there are too many. */
export function formatPlaces(positions: Positions, ids: readonly string[]): string | null {
  const placed = ids.flatMap((id) => {
    const at = positions.get(id);
    return at ? [`${signOf(id)}.${Math.round(at.x).toString(BASE)}.${Math.round(at.y).toString(BASE)}`] : [];
  });
  return placed.length === 0 || placed.length > MOST ? null : placed.join('_');
}

/** The places of a link, for the ids that it was made for; what is malformed is left out. */
export function parsePlaces(text: string, ids: readonly string[]): Positions {
  const places = new Map<string, Point>();
  for (const part of text.split('_').slice(0, MOST)) {
    const [sign = '', x, y] = part.split('.');
    const at = { x: Number.parseInt(x ?? '', BASE), y: Number.parseInt(y ?? '', BASE) };
    if (Number.isFinite(at.x) && Number.isFinite(at.y)) places.set(sign, at);
  }
  return new Map(ids.flatMap((id) => (places.has(signOf(id)) ? [[id, places.get(signOf(id)) as Point] as const] : [])));
}

const NEAREST = 3;
const FARTHEST = 0.06;

/** From where a scene is looked at, for a link. */
export const formatOutlook = ({ zoom, x, y }: Outlook): string =>
  [zoom * 100, x, y].map((value) => Math.round(value).toString(BASE)).join('.');

/** The outlook of a link; `undefined` if it is malformed or no drawing shows it. */
export function parseOutlook(text: string): Outlook | undefined {
  const [hundredfold = Number.NaN, x = Number.NaN, y = Number.NaN] = text.split('.').map((part) => Number.parseInt(part, BASE));
  const zoom = hundredfold / 100;
  return zoom >= FARTHEST && zoom <= NEAREST && Number.isFinite(x) && Number.isFinite(y) ? { zoom, x, y } : undefined;
}

/** A short sign for an id (FNV-1a); two of some hundred ids having the same one is all but impossible. */
function signOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(BASE);
}
