import type { RelationshipTypeName } from '../../contract/relationship-types.ts';
import type { Slots } from '../address/question-address.ts';
import type { StyleRule } from './rules.ts';

/** What a scene begins with: an area's overview, one thing with its neighbours, an answer, or nothing but what is added. */
export type SceneBase =
  | { what: 'overview' }
  | { what: 'nothing' }
  | { what: 'around'; id: string }
  | { what: 'answer'; question: string; slots: Slots };

/** "Show what this role sits on": neighbours of one node by relationship type and direction. */
export type ExpansionStep = { id: string; type: RelationshipTypeName; direction: 'out' | 'in'; limit: number };

/** Everything within so many steps of a node, whatever the type. */
export type Neighbourhood = { id: string; steps: 1 | 2 | 3 };

/** How a scene may be arranged; `manual` is as the person placed things. */
export const layouts = ['layered', 'organic', 'concentric', 'areas', 'time', 'manual'] as const;
export type Layout = (typeof layouts)[number];

export const groupings = ['area', 'kind', 'board'] as const;
export type Grouping = (typeof groupings)[number];

/** A scene as a person made it, small enough for an address: the base, and what was done to it since. */
export type Scene = {
  base: SceneBase;
  added: string[];
  expansions: ExpansionStep[];
  neighbourhoods: Neighbourhood[];
  hidden: string[];
  pinned: string[];
  /** Kinds and relationship types drawn faintly, and those not drawn. */
  faded: string[];
  off: string[];
  /** The layout chosen, or `null` for the one that suits the base. */
  layout: Layout | null;
  grouping: Grouping | null;
  /** Groups drawn as one thing, by their keys. */
  folded: string[];
  /** What is to stand out, by rule. */
  rules: StyleRule[];
};

/** How many neighbours one expansion brings, and how many when the rest is asked for. */
export const FIRST_MANY = 50;
export const THE_REST = 1000;
