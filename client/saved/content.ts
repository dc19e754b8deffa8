import type { Graph } from '../../contract/graph.ts';
import type { SavedContent, SavedQuestion, SavedScene } from '../../contract/saved.ts';
import { formatQuery } from '../address/format-query.ts';
import type { PlaceAndDate } from '../address/place-and-date.ts';
import { questionAddress, type Slots } from '../address/question-address.ts';
import type { Positions } from '../graph/positions.ts';
import { changes } from '../scene/changes.ts';
import type { Group } from '../scene/groups.ts';
import { formatPlaces } from '../scene/places-in-link.ts';
import { parseScene, sceneInQuery, sceneQuery } from '../scene/scene-address.ts';

/** How an answer's table was sorted and filtered: the parts of its address that are kept. */
const VIEW = ['sort', 'find'];
/** With more, a saved scene shows all relationships that there are among its names. */
const MOST_RELATIONSHIPS = 8000;

type Question = { question: string; params: SavedQuestion['params']; place: PlaceAndDate; query: URLSearchParams };

/** An answer as it is saved: the question, what fills its slots, and how its table was looked at. */
export function questionContent({ question, params, place, query }: Question): SavedContent {
  const view = new URLSearchParams([...query].filter(([name]) => VIEW.includes(name)));
  return { what: 'question', question, params, area: place.area ?? null, asAt: place.asAt ?? null, view: formatQuery(view).slice(1) };
}

type Scene = {
  graph: Graph;
  query: URLSearchParams;
  place: PlaceAndDate;
  positions: Positions;
  groups?: readonly Group[];
  keepsPositions: boolean;
};

/** A scene as it is saved: how it was made, what was on screen, and where. */
export function sceneContent({ graph, query, place, positions, groups = [], keepsPositions }: Scene): SavedContent {
  const standing = graph.nodes.flatMap(({ id }) => {
    const at = positions.get(id);
    return at ? [[id, { x: Math.round(at.x), y: Math.round(at.y) }] as const] : [];
  });
  const relationships = graph.relationships.map(({ id }) => id);
  return {
    ...{ what: 'scene', area: place.area ?? null, asAt: place.asAt ?? null, query: sceneQuery(query) },
    names: graph.nodes.map(({ id, name, kind }) => ({ id, name, kind })),
    ...(relationships.length <= MOST_RELATIONSHIPS && { relationships }),
    ...(groups.length > 0 && { groups: groups.map(({ caption, ids }) => ({ caption, nodes: ids })) }),
    ...{ positions: Object.fromEntries(standing), keepsPositions },
  };
}

/** Where a saved question is answered; `saved` says to the page from which item it came. */
export function questionOpened(content: SavedQuestion, id: string): string {
  const slots: Slots = Object.fromEntries(
    Object.entries(content.params).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
  const address = questionAddress({ question: content.question, slots, place: placeOf(content) });
  return [address, ...(content.view ? [content.view] : []), `saved=${id}`].join(address.includes('?') ? '&' : '?').replace(/&\?/, '&');
}

/**
 * The query of a saved scene as it can be opened today: without what has gone. Where even what it begins with has gone, it
 * begins with nothing but the names that are left.
 */
export function sceneOpened(content: SavedScene, missing: readonly string[]): URLSearchParams {
  const query = new URLSearchParams(content.query);
  const scene = parseScene(query);
  const gone = new Set(missing);
  const lost = scene.base.what === 'around' ? gone.has(scene.base.id) : scene.base.what === 'answer' && slotsGone(scene.base.slots, gone);
  if (lost) return startedFrom(content, gone);
  if (gone.size === 0) return query;
  const expansions = scene.expansions.filter(({ id }) => !gone.has(id));
  const neighbourhoods = scene.neighbourhoods.filter(({ id }) => !gone.has(id));
  const left = { ...scene, added: scene.added.filter((id) => !gone.has(id)), expansions, neighbourhoods };
  return withScene(query, left);
}

const slotsGone = (slots: Slots, gone: ReadonlySet<string>): boolean => Object.values(slots).some((value) => gone.has(value));

function startedFrom({ query, names }: SavedScene, gone: ReadonlySet<string>): URLSearchParams {
  const before = new URLSearchParams(query);
  const place = ['area', 'asAt', 'layout', 'group', 'rules', 'off', 'fade'].flatMap((name) => {
    const value = before.get(name);
    return value === null ? [] : [[name, value]];
  });
  const after = new URLSearchParams([['base', 'nothing'], ...place]);
  const left = names.flatMap(({ id }) => (gone.has(id) ? [] : [id]));
  return withScene(after, changes.add(parseScene(after), left));
}

function withScene(query: URLSearchParams, scene: ReturnType<typeof parseScene>): URLSearchParams {
  const after = new URLSearchParams(query);
  for (const [name, value] of Object.entries(sceneInQuery(scene))) {
    if (value === null) after.delete(name);
    else after.set(name, value);
  }
  return after;
}

/** The same as a link that anybody can open: with the places in it, where they are few enough. */
export function sceneLink(content: SavedScene, id: string, missing: readonly string[]): string {
  const query = sceneOpened(content, missing);
  const places = formatPlaces(positionsOf(content), Object.keys(content.positions));
  if (places) query.set('places', places);
  query.set('saved', id);
  return `/explore${formatQuery(query)}`;
}

export const positionsOf = ({ positions }: SavedScene): Positions => new Map(Object.entries(positions));

const placeOf = ({ area, asAt }: { area: string | null; asAt: string | null }): PlaceAndDate => ({
  ...(area ? { area } : {}),
  ...(asAt ? { asAt } : {}),
});
