import { relationshipTypeName } from '../../contract/relationship-types.ts';
import type { QueryChanges } from '../address/address.ts';
import { formatQuery } from '../address/format-query.ts';
import { readSlots } from '../address/question-address.ts';
import { formatRule, parseRule } from './rules.ts';
import { type ExpansionStep, FIRST_MANY, groupings, layouts, type Neighbourhood, type Scene, type SceneBase } from './scene.ts';

/** Reads the scene from an address; what is malformed in it is left out. */
export function parseScene(query: URLSearchParams): Scene {
  return {
    base: parseBase(query),
    added: list(query, 'add'),
    expansions: list(query, 'expand').flatMap(parseStep),
    neighbourhoods: list(query, 'near').flatMap(parseNeighbourhood),
    hidden: list(query, 'hide'),
    pinned: list(query, 'pin'),
    faded: list(query, 'fade'),
    off: list(query, 'off'),
    layout: layouts.find((layout) => layout === query.get('layout')) ?? null,
    grouping: groupings.find((grouping) => grouping === query.get('group')) ?? null,
    folded: list(query, 'fold'),
    rules: (query.get('rules') ?? '').split('|').flatMap(parseRule),
  };
}

/** The scene's part of an address, without its base; the opposite of `parseScene`. */
export function sceneInQuery(scene: Scene): QueryChanges {
  return {
    add: joined(scene.added),
    expand: joined(scene.expansions.map(formatStep)),
    near: joined(scene.neighbourhoods.map(({ id, steps }) => `${id}~${steps}`)),
    hide: joined(scene.hidden),
    pin: joined(scene.pinned),
    fade: joined(scene.faded),
    off: joined(scene.off),
    layout: scene.layout,
    group: scene.grouping,
    fold: joined(scene.folded),
    rules: scene.rules.length === 0 ? null : scene.rules.map(formatRule).join('|'),
  };
}

/** Whether anything was done to the scene since it began. */
export const isChanged = (scene: Scene): boolean => Object.values(sceneInQuery(scene)).some((value) => value !== null);

/** Tells scenes with different bases apart; positions and undo belong to one base. */
export function baseKey(query: URLSearchParams): string {
  const base = parseBase(query);
  const about = base.what === 'answer' ? [base.question, JSON.stringify(base.slots)] : base.what === 'around' ? [base.id] : [];
  return [base.what, ...about, query.get('area') ?? '', query.get('asAt') ?? ''].join('|');
}

/** What scenes that begin alike share, at any date: where things stand. */
export const placeKey = (query: URLSearchParams): string => JSON.stringify([parseBase(query), query.get('area')]);

/** The scene's own part of a query, without selection and view, as it is kept and compared. */
export function sceneQuery(query: URLSearchParams): string {
  const own = new URLSearchParams(query);
  for (const name of ['selected', 'marked', 'view', 'tab', 'places', 'look', 'way', 'saved']) own.delete(name);
  return formatQuery(own);
}

/** The address of a scene that is elsewhere, with some of its query changed. */
export function addressOfQuery(query: URLSearchParams, changed: QueryChanges): string {
  const own = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changed)) {
    if (value === null) own.delete(name);
    else own.set(name, value);
  }
  return `/explore${formatQuery(own)}`;
}

/** Whether an address names no scene, but at most an area and a date. */
export const namesNoScene = (query: URLSearchParams): boolean => [...query.keys()].every((name) => name === 'area' || name === 'asAt');

function parseBase(query: URLSearchParams): SceneBase {
  const question = query.get('question');
  if (question) return { what: 'answer', question, slots: readSlots(query) };
  const stated = query.get('base') ?? '';
  if (stated.startsWith('around:')) return { what: 'around', id: stated.slice('around:'.length) };
  return { what: stated === 'nothing' ? 'nothing' : 'overview' };
}

function parseStep(text: string): ExpansionStep[] {
  const [id = '', type, direction, limit] = text.split('~');
  const named = relationshipTypeName.safeParse(type);
  if (!named.success || (direction !== 'out' && direction !== 'in')) return [];
  return [{ id, type: named.data, direction, limit: Number(limit) || FIRST_MANY }];
}

function parseNeighbourhood(text: string): Neighbourhood[] {
  const [id = '', steps] = text.split('~');
  return steps === '1' || steps === '2' || steps === '3' ? [{ id, steps: Number(steps) as Neighbourhood['steps'] }] : [];
}

const formatStep = (step: ExpansionStep): string =>
  [step.id, step.type, step.direction, ...(step.limit === FIRST_MANY ? [] : [step.limit])].join('~');

const list = (query: URLSearchParams, name: string): string[] => query.get(name)?.split(',').filter(Boolean) ?? [];
const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(','));
