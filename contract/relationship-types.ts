import { z } from 'zod';
import type { RelationshipFamily } from './families.ts';
import type { KindLabel } from './kinds.ts';
import { flag, text } from './values.ts';

/**
 * The relationship types, as data: where a relationship may start and end, and the sentence that it reads as.
 * `properties` are those beyond what every relationship has (see `graph.ts`).
 */
type Ends = { from: readonly KindLabel[]; to: readonly KindLabel[] };
type RelationshipType = {
  type: string;
  /** "A reports to B". */
  caption: string;
  /** The same read from the other end: "B receives reports from A". */
  inverse: string;
  family: RelationshipFamily;
  ends: readonly Ends[];
  about: string;
  properties: z.ZodRawShape;
};

export const capacities = [
  'chair',
  'member',
  'participant observer',
  'supporting officer',
  'statutory partner',
  'relevant agency',
  'adviser',
  'attendee',
] as const;

const boardOrRole = ['Board', 'Role'] as const;
const body = ['Board', 'Role', 'Organisation'] as const;

export const relationshipTypes = {
  REPORTS_TO: {
    type: 'REPORTS_TO',
    caption: 'reports to',
    inverse: 'receives reports from',
    family: 'accountability',
    ends: [{ from: boardOrRole, to: body }],
    about: 'Gives an account, structurally or by a report.',
    properties: { publication: text.optional() },
  },
  HOLDS_TO_ACCOUNT: {
    type: 'HOLDS_TO_ACCOUNT',
    caption: 'holds to account',
    inverse: 'is held to account by',
    family: 'accountability',
    ends: [{ from: body, to: body }],
    about: 'May demand an account and act on it.',
    properties: {},
  },
  APPOINTS: {
    type: 'APPOINTS',
    caption: 'appoints',
    inverse: 'is appointed by',
    family: 'accountability',
    ends: [{ from: boardOrRole, to: ['Role'] }],
    about: 'Appoints and, where `mayRemove`, removes.',
    properties: { mayRemove: flag.optional(), withAgreementOf: z.array(text).optional() },
  },
  MAY_INVOKE: {
    type: 'MAY_INVOKE',
    caption: 'may invoke',
    inverse: 'may be invoked by',
    family: 'escalation',
    ends: [{ from: boardOrRole, to: ['Step'] }],
    about: 'Who may take that step.',
    properties: {},
  },
  ESCALATES_TO: {
    type: 'ESCALATES_TO',
    caption: 'escalates to',
    inverse: 'is escalated from',
    family: 'escalation',
    ends: [{ from: ['Step'], to: ['Step'] }],
    about: 'What follows if the matter stays unresolved.',
    properties: {},
  },
  INVOLVES: {
    type: 'INVOLVES',
    caption: 'involves',
    inverse: 'is involved in',
    family: 'escalation',
    ends: [{ from: ['Step'], to: boardOrRole }],
    about: 'Who meets, decides or is asked at that step.',
    properties: {},
  },
  GOVERNS: {
    type: 'GOVERNS',
    caption: 'settles disputes of',
    inverse: 'has its disputes settled by',
    family: 'escalation',
    ends: [{ from: ['Procedure'], to: ['Board'] }],
    about: 'The bodies whose disputes a procedure settles.',
    properties: {},
  },
  CONSULTS: {
    type: 'CONSULTS',
    caption: 'consults',
    inverse: 'is consulted by',
    family: 'consultation',
    ends: [{ from: boardOrRole, to: body }],
    about: 'Must or may seek its view before acting.',
    properties: { publication: text.optional() },
  },
  ADVISES: {
    type: 'ADVISES',
    caption: 'advises',
    inverse: 'is advised by',
    family: 'consultation',
    ends: [{ from: boardOrRole, to: body }],
    about: 'Advice or recommendations.',
    properties: { publication: text.optional() },
  },
  CHALLENGES: {
    type: 'CHALLENGES',
    caption: 'challenges',
    inverse: 'is challenged by',
    family: 'consultation',
    ends: [{ from: boardOrRole, to: boardOrRole }],
    about: 'Review and challenge between peers.',
    properties: { publication: text.optional() },
  },
  SCRUTINISES: {
    type: 'SCRUTINISES',
    caption: 'scrutinises',
    inverse: 'is scrutinised by',
    family: 'consultation',
    ends: [{ from: boardOrRole, to: ['Board', 'Role', 'Organisation', 'Publication'] }],
    about: 'Independent or statutory scrutiny; also making sure that another body safeguards people.',
    properties: { publication: text.optional() },
  },
  SHARES_WITH: {
    type: 'SHARES_WITH',
    caption: 'shares with',
    inverse: 'is sent information by',
    family: 'consultation',
    ends: [{ from: boardOrRole, to: boardOrRole }],
    about: 'Passes on plans, minutes or information.',
    properties: { publication: text.optional() },
  },
  SUPPORTS: {
    type: 'SUPPORTS',
    caption: 'supports',
    inverse: 'is supported by',
    family: 'consultation',
    ends: [{ from: boardOrRole, to: boardOrRole }],
    about: 'Does work on its behalf.',
    properties: {},
  },
  MEMBER_OF: {
    type: 'MEMBER_OF',
    caption: 'sits on',
    inverse: 'has as a member',
    family: 'membership',
    ends: [{ from: ['Role', 'Organisation', 'Person', 'Board'], to: ['Board'] }],
    about: 'Sits on it, in a capacity.',
    properties: { capacity: z.enum(capacities), rotating: flag.optional() },
  },
  PART_OF: {
    type: 'PART_OF',
    caption: 'is part of',
    inverse: 'includes',
    family: 'membership',
    ends: [
      { from: ['Board'], to: ['Board', 'Organisation'] },
      { from: ['Provision'], to: ['Statute'] },
      { from: ['Step'], to: ['Procedure'] },
      { from: ['Clause'], to: ['Clause', 'Document'] },
    ],
    about: 'A part of a larger whole.',
    properties: {},
  },
  POST_IN: {
    type: 'POST_IN',
    caption: 'is a post in',
    inverse: 'has the post of',
    family: 'membership',
    ends: [{ from: ['Role'], to: ['Organisation'] }],
    about: 'Whose post it is.',
    properties: {},
  },
  HOLDS_POST: {
    type: 'HOLDS_POST',
    caption: 'holds the post of',
    inverse: 'is held by',
    family: 'membership',
    ends: [{ from: ['Person'], to: ['Role'] }],
    about: 'Who holds a post.',
    properties: {},
  },
  COVERS: {
    type: 'COVERS',
    caption: 'covers',
    inverse: 'is covered by',
    family: 'membership',
    ends: [{ from: ['Board', 'Organisation'], to: ['Area'] }],
    about: 'The place that a body serves.',
    properties: {},
  },
  HAS_DUTY: {
    type: 'HAS_DUTY',
    caption: 'has the duty',
    inverse: 'is a duty of',
    family: 'law',
    ends: [{ from: body, to: ['Duty'] }],
    about: 'Who must, should, may or will do it.',
    properties: {},
  },
  ARISES_FROM: {
    type: 'ARISES_FROM',
    caption: 'arises from',
    inverse: 'gives rise to',
    family: 'law',
    ends: [{ from: ['Duty'], to: ['Provision', 'Statute'] }],
    about: 'The legal source of a duty.',
    properties: {},
  },
  ESTABLISHED_UNDER: {
    type: 'ESTABLISHED_UNDER',
    caption: 'is established under',
    inverse: 'establishes',
    family: 'law',
    ends: [{ from: ['Board', 'Organisation', 'Role'], to: ['Provision', 'Statute'] }],
    about: 'The legal basis, as that document states it.',
    properties: {},
  },
  PRODUCES: {
    type: 'PRODUCES',
    caption: 'produces',
    inverse: 'is produced by',
    family: 'publications',
    ends: [{ from: body, to: ['Publication'] }],
    about: 'Writes or owns it.',
    properties: {},
  },
  RECEIVES: {
    type: 'RECEIVES',
    caption: 'receives',
    inverse: 'is received by',
    family: 'publications',
    ends: [{ from: body, to: ['Publication'] }],
    about: 'Is given it to consider.',
    properties: {},
  },
  INFORMS: {
    type: 'INFORMS',
    caption: 'informs',
    inverse: 'is informed by',
    family: 'publications',
    ends: [{ from: ['Publication'], to: ['Publication'] }],
    about: 'Feeds into it.',
    properties: {},
  },
  REPLACES: {
    type: 'REPLACES',
    caption: 'replaces',
    inverse: 'is replaced by',
    family: 'succession',
    ends: [
      { from: ['Board'], to: ['Board'] },
      { from: ['Statute'], to: ['Statute'] },
      { from: ['Procedure'], to: ['Procedure'] },
    ],
    about: 'Takes over from it, on the day of `validFrom`.',
    properties: {},
  },
  CONCERNS: {
    type: 'CONCERNS',
    caption: 'concerns',
    inverse: 'is the subject of',
    family: 'sources',
    ends: [{ from: ['Event', 'Risk'], to: ['Board', 'Role', 'Organisation', 'Publication'] }],
    about: 'What an event or a risk is about.',
    properties: {},
  },
  REFERS_TO: {
    type: 'REFERS_TO',
    caption: 'refers to',
    inverse: 'is referred to by',
    family: 'sources',
    ends: [{ from: ['Clause'], to: ['Clause'] }],
    about: 'A cross-reference in the text, ending at the clause as printed.',
    properties: { stated: text.optional(), resolves: flag.optional(), intended: text.optional() },
  },
} as const satisfies Record<string, RelationshipType>;

export type RelationshipTypeName = keyof typeof relationshipTypes;
export const relationshipTypeNames = Object.keys(relationshipTypes) as [RelationshipTypeName, ...RelationshipTypeName[]];
export const relationshipTypeName = z.enum(relationshipTypeNames);

/** Whether the model lets a relationship of this type lead from one kind to the other; `REPLACES` and others pair like with like. */
export function endsAllowed(options: { type: RelationshipTypeName; from: KindLabel; to: KindLabel }): boolean {
  const ends: readonly Ends[] = relationshipTypes[options.type].ends;
  return ends.some((pair) => pair.from.includes(options.from) && pair.to.includes(options.to));
}

/** `endsAllowed` in words: "from Board or Role to Board, Role or Organisation". */
export function allowedEndsInWords(type: RelationshipTypeName): string {
  const words = (labels: readonly KindLabel[]) => labels.join(', ').replace(/, ([^,]*)$/, ' or $1');
  const ends: readonly Ends[] = relationshipTypes[type].ends;
  return ends.map((pair) => `from ${words(pair.from)} to ${words(pair.to)}`).join('; ');
}

/** The sentence that a relationship reads as: "Chief Executive holds to account Chair of the LSCB". */
export function sentenceOf(options: { type: RelationshipTypeName; from: string; to: string }): string {
  return `${options.from} ${relationshipTypes[options.type].caption} ${options.to}`;
}
