import { formatQuery } from './format-query.ts';
import type { PlaceAndDate } from './place-and-date.ts';

/** Filled slots of a question; a list is joined by commas in the address. */
export type Slots = Record<string, string>;

/** Names in the query that are the app's own; all others are a question's slots. */
const own = new Set([
  'area',
  'asAt',
  'ask',
  'selected',
  'question',
  'base',
  'add',
  'expand',
  'hide',
  'pin',
  'fade',
  'off',
  'layout',
  'view',
  'timeline',
  'sort',
  'find',
  'export',
  'near',
  'marked',
  'group',
  'fold',
  'rules',
  'tab',
  'places',
  'saved',
  'drawing',
]);

export function readSlots(query: URLSearchParams): Slots {
  return Object.fromEntries([...query].filter(([name]) => !own.has(name)));
}

export function questionAddress(options: { question: string; slots: Slots; place: PlaceAndDate }): string {
  return `/ask/${options.question}${formatQuery({ ...options.slots, ...options.place })}`;
}

/** The same answer as a scene to explore. */
export function exploreAnswerAddress(options: { question: string; slots: Slots; place: PlaceAndDate; selected?: string }): string {
  const selected = options.selected ? { selected: options.selected } : {};
  return `/explore${formatQuery({ question: options.question, ...options.slots, ...options.place, ...selected })}`;
}

/** One thing and its neighbours, as the beginning of a scene. */
export function exploreNodeAddress(id: string, place: PlaceAndDate): string {
  return `/explore${formatQuery({ base: `around:${id}`, ...place, selected: `node:${id}` })}`;
}

/** A question put into the box, slots still to be filled. */
export function beginAddress(question: string, place: PlaceAndDate, slots: Slots = {}): string {
  return `/${formatQuery({ ask: question, ...slots, ...place })}`;
}

/** Some names and how they are related, as a scene that holds nothing else. */
export function exploreNodesAddress(ids: readonly string[], place: PlaceAndDate): string {
  return `/explore${formatQuery({ base: 'nothing', add: ids.join(','), ...place })}`;
}
