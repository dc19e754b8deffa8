import type { KindLabel } from '../../contract/kinds.ts';
import type { QuestionParameter } from '../../contract/question.ts';
import { relationshipTypes } from '../../contract/relationship-types.ts';
import type { Askable } from './askable.ts';
import { periodOf, type Span } from './dates.ts';
import { OTHER, SLOT } from './features.ts';
import { fitting, type Mention } from './mentions.ts';
import type { Place } from './places.ts';
import { markOf, type Wordings } from './wordings.ts';
import type { Word } from './words.ts';

/** A text with all that was found in it. */
export type Understood = {
  words: Word[];
  mentions: Mention[];
  places: Place[];
  spans: Span[];
  months: number[];
  /** The word by which it asks for what is not so. */
  negation: string | undefined;
  handicap: number;
};

/** How a question takes a text: what goes into which slot, and how well all of it fits. */
export type Match = {
  question: Askable;
  mentions: Record<string, Mention>;
  /** What is named and fills no slot. */
  besides: Mention[];
  areas: Record<string, string>;
  plain: Record<string, string>;
  open: string[];
  /** The text's "no" or "not", where the question takes no notice of it. */
  unheeded: string | null;
  score: number;
};

/** What counts beside the words: slots that are filled or left open, and what a question has no use for. */
const FILLED = 0.12;
const OPEN = -0.12;
const UNUSED = -0.3;
const TIMED = 0.16;
const COMPARED = 0.3;
/** What asks for what is not so is not answered by what is, nor the other way round. */
const CONTRARY = -0.3;
/** Names that wordings leave room for count less against a question that has no slot for them. */
const NAMING = 0.5;

type Slot = [string, QuestionParameter];

/** The best way in which a question takes a text. */
export function matchOf(question: Askable, text: Understood, wordings: Wordings): Match {
  const params = Object.entries(question.params);
  const entities = params
    .filter(([, parameter]) => markOf(parameter) === SLOT && parameter.type === 'entity')
    .map(([name, parameter]): Slot => [name, followable(parameter, params)]);
  const ways = assignments(entities, text.mentions);
  let best: Match | undefined;
  const others = question.wordings.some((wording) => wording.includes(OTHER)) ? [false, true] : [false];
  for (const way of ways) {
    for (const naming of others) {
      const match = scored({ question, params, way, text, wordings, naming });
      if (!best || match.score > best.score) best = match;
    }
  }
  return best as Match;
}

/** Of the kinds that a slot takes, those at which the relationship types begin or end that are followed where none is chosen. */
function followable(slot: QuestionParameter, params: readonly Slot[]): QuestionParameter {
  const types = params.map(([, parameter]) => parameter).find(({ type }) => type === 'relationshipTypes');
  if (slot.type !== 'entity' || types?.type !== 'relationshipTypes') return slot;
  const ends = types.default.flatMap((type) =>
    relationshipTypes[type].ends.flatMap(({ from, to }): readonly KindLabel[] => [...from, ...to]),
  );
  return { ...slot, labels: slot.labels.filter((label) => ends.includes(label)) };
}

/** Every way to put mentions into slots that take their kind, leaving some out. */
function assignments(slots: readonly Slot[], mentions: readonly Mention[]): Record<string, Mention>[] {
  const [slot, ...others] = slots;
  if (!slot) return [{}];
  const [name, parameter] = slot;
  const without = assignments(others, mentions);
  if (parameter.type !== 'entity') return without;
  const takes = mentions.filter(
    ({ meanings, elsewhere }) => fitting(meanings, parameter.labels).length > 0 || fitting(elsewhere, parameter.labels).length > 0,
  );
  return [
    ...takes.flatMap((mention) =>
      assignments(
        others,
        mentions.filter((other) => other !== mention),
      ).map((way) => ({ [name]: mention, ...way })),
    ),
    ...without,
  ];
}

type Way = {
  question: Askable;
  params: readonly Slot[];
  way: Record<string, Mention>;
  text: Understood;
  wordings: Wordings;
  /** What fills no slot is a name all the same. */
  naming: boolean;
};

function scored({ question, params, way, text, wordings, naming }: Way): Match {
  const kindOf = (mark: string) => params.filter(([, parameter]) => markOf(parameter) === mark).map(([name]) => name);
  const [dateSlots, monthSlots, areaSlots] = [kindOf('#date'), kindOf('#month'), kindOf('#area')];
  const named = areaSlots.length > 0 ? areasOf(text.places, areaSlots.length) : [];
  const areas = Object.fromEntries(areaSlots.flatMap((name, index) => (named[index] ? [[name, named[index]]] : [])));
  const period = periodOf(text.spans);
  const dates = dateSlots.length > 1 ? [period.from, period.to] : text.spans.map(({ from }) => from);
  const plain: Record<string, string> = {
    ...Object.fromEntries(dateSlots.flatMap((name, index) => (dates[index] ? [[name, dates[index]]] : []))),
    ...Object.fromEntries(params.flatMap(([name, parameter]) => choiceIn(text, parameter).map((option) => [name, option]))),
    ...Object.fromEntries(monthSlots.flatMap((name) => monthOf(text).map((month) => [name, month]))),
  };
  const used = new Set(Object.values(way));
  const filled = { ...way, ...areas, ...plain };
  const open = params.filter(([name, parameter]) => !(name in filled) && isRequired(parameter)).map(([name]) => name);
  const seen = sequence(text, naming ? text.mentions : used, {
    dates: dateSlots.length > 0,
    months: monthSlots.length > 0 && monthOf(text).length > 0,
    areas: Object.keys(areas).length > 1,
  });
  // What areas are compared in is the same kind of thing in several of them.
  const compared = (mention: Mention) => areaSlots.length > 0 && isOfSeveralAreas(mention);
  const besides = text.mentions.filter((mention) => !used.has(mention));
  const unused = besides.filter((mention) => !compared(mention)).reduce((sum, { strength }) => sum + strength, 0);
  const swapped = inOrder(Object.values(way)) ? 0 : -0.02;
  const { fit, negated } = wordings.fit(question.id, seen);
  const contrary = (text.negation !== undefined) !== negated;
  // One date may fill both slots, and a period does. What comes every year is hardly asked for with a year.
  const said = [...dateSlots, ...(text.months.length > 0 ? monthSlots : [])].filter((name) => name in plain);
  const timed = Math.min(said.length, 2, Math.max(text.spans.length, isPeriod(text.spans) ? 2 : 1));
  const elsewhere = Object.values(way).filter(({ meanings }) => meanings.length === 0).length * -0.05;
  const score =
    fit +
    (contrary ? CONTRARY : 0) +
    [...used].reduce((sum, { strength }) => sum + FILLED * strength, 0) +
    TIMED * timed +
    (Object.keys(areas).length > 1 ? COMPARED : 0) +
    OPEN * open.length +
    UNUSED * Math.min(1, unused) * (naming ? NAMING : 1) +
    UNUSED * (text.places.length > 1 && areaSlots.length === 0 ? 0.6 : 0) +
    UNUSED * (text.months.length > 0 && monthSlots.length === 0 && dateSlots.length === 0 ? 0.4 : 0) +
    UNUSED * (text.spans.length > 1 && dateSlots.length === 0 ? 0.8 : 0) +
    swapped -
    text.handicap +
    elsewhere;
  const unheeded = contrary && text.negation !== undefined ? text.negation : null;
  return { question, mentions: way, besides, areas, plain, open, unheeded, score };
}

/** The option that the text names; an optional choice is never made by a word that may mean something else. */
function choiceIn({ words }: Understood, parameter: QuestionParameter): string[] {
  if (parameter.type !== 'choice' || parameter.optional) return [];
  const said = ` ${words.map(({ word }) => word.replace(/^(up|down)s?$/, '$1ward').replace(/wards$/, 'ward')).join(' ')} `;
  return parameter.options.filter((option) => said.includes(` ${option} `)).slice(0, 1);
}

export const isRequired = (parameter: QuestionParameter): boolean =>
  parameter.type !== 'relationshipTypes' && !('optional' in parameter && parameter.optional);

/** The areas for this many slots; a joint one stands for those that it joins where they are too few. */
function areasOf(places: readonly Place[], wanted: number): string[] {
  const named = [...new Set(places.map(({ area }) => area))];
  if (named.length >= wanted) return named;
  return [...new Set(places.flatMap(({ area, joins }) => (joins.length > 0 ? joins : [area])))];
}

/** A month of every year; one of a certain year stands for it, a whole year does not. */
const monthOf = ({ months, spans }: Understood): string[] => {
  const [span] = spans;
  const ofYear = span && span.from.slice(0, 7) === span.to.slice(0, 7) ? Number(span.from.slice(5, 7)) : undefined;
  const month = months[0] ?? ofYear;
  return month === undefined ? [] : [String(month)];
};

/** A month or a year: something happened in it, and things hold on a day. */
const isPeriod = ([span]: readonly Span[]): boolean => span !== undefined && span.from < span.to;

const isOfSeveralAreas = ({ meanings, elsewhere }: Mention): boolean =>
  new Set([...meanings, ...elsewhere].map(({ named }) => named.area)).size > 1;

const inOrder = (mentions: readonly Mention[]): boolean =>
  mentions.every((mention, index) => index === 0 || mention.from > (mentions[index - 1]?.from ?? 0));

/** The text as a question sees it: what fills a slot by the slot's mark, what it has no use for by its words or not at all. */
function sequence(text: Understood, used: Iterable<Mention>, marks: { dates: boolean; months: boolean; areas: boolean }): string[] {
  const seen: string[] = [];
  for (let at = 0; at < text.words.length; at += 1) {
    const mention = [...used].find(({ from }) => from === at);
    const place = text.places.find(({ from }) => from === at);
    const word = text.words[at];
    if (mention) {
      seen.push(SLOT);
      at = mention.to - 1;
    } else if (place) {
      if (marks.areas) seen.push(...(place.joins.length > 1 ? ['#area', '#area'] : ['#area']));
      at = place.to - 1;
    } else if (word?.word === '#date') {
      if (marks.dates) seen.push('#date');
      else if (marks.months) seen.push('#month');
    } else if (word?.word === '#month') {
      if (marks.months) seen.push('#month');
    } else if (word && !word.stop) seen.push(word.word);
  }
  return seen;
}
