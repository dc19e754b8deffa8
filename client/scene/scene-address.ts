import { relationshipTypeName } from '../../contract/relationship-types.ts';
import type { QueryChanges } from '../address/address.ts';
import { readSlots } from '../address/question-address.ts';
import { type ExpansionStep, FIRST_MANY, type Scene, type SceneBase } from './scene.ts';

/** Reads the scene from an address; what is malformed in it is left out. */
export function parseScene(query: URLSearchParams): Scene {
  const layout = query.get('layout');
  return {
    base: parseBase(query),
    added: list(query, 'add'),
    expansions: list(query, 'expand').flatMap(parseStep),
    hidden: list(query, 'hide'),
    pinned: list(query, 'pin'),
    faded: list(query, 'fade'),
    off: list(query, 'off'),
    layout: layout === 'organic' || layout === 'layered' ? layout : null,
  };
}

/** The scene's part of an address, without its base; the opposite of `parseScene`. */
export function sceneInQuery(scene: Scene): QueryChanges {
  return {
    add: joined(scene.added),
    expand: joined(scene.expansions.map(formatStep)),
    hide: joined(scene.hidden),
    pin: joined(scene.pinned),
    fade: joined(scene.faded),
    off: joined(scene.off),
    layout: scene.layout,
  };
}

/** Tells scenes with different bases apart; positions and undo belong to one base. */
export function baseKey(query: URLSearchParams): string {
  const base = parseBase(query);
  const about = base.what === 'answer' ? [base.question, JSON.stringify(base.slots)] : base.what === 'around' ? [base.id] : [];
  return [base.what, ...about, query.get('area') ?? '', query.get('asAt') ?? ''].join('|');
}

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

const formatStep = (step: ExpansionStep): string =>
  [step.id, step.type, step.direction, ...(step.limit === FIRST_MANY ? [] : [step.limit])].join('~');

const list = (query: URLSearchParams, name: string): string[] => query.get(name)?.split(',').filter(Boolean) ?? [];
const joined = (parts: string[]): string | null => (parts.length === 0 ? null : parts.join(','));
