import type { FindingReading, Reading, SlotReading } from '../../contract/operations/readings.ts';
import type { Askable } from './askable.ts';
import { datesIn } from './dates.ts';
import { isRequired, type Match, matchOf, type Understood } from './match.ts';
import { fitting, type Meaning, type Mention, mentionsIn, NAMINGS } from './mentions.ts';
import type { NameIndex } from './names.ts';
import { negationIn } from './negation.ts';
import { clausesIn, type Place, placesIn } from './places.ts';
import { putRight, type Vocabulary } from './spelling.ts';
import type { Wordings } from './wordings.ts';
import { nameKey, type Word, wordsOf } from './words.ts';

export type Asked = { text: string; area?: string | null | undefined; asAt?: string | null | undefined; limit?: number | undefined };
export type Understanding = { readings: Reading[]; findings: FindingReading[]; clear: boolean; named: boolean };
export type Reader = {
  questions: readonly Askable[];
  rules: readonly Askable[];
  wordings: Wordings;
  ruleWordings: Wordings;
  vocabulary: Vocabulary;
  index: NameIndex;
};

/** How many meanings of the likeliest question's slots are offered. */
const MEANINGS = 5;
/** Below this nothing of a question was recognised. */
const WORTH_OFFERING = 0.15;
/** What is this much less likely than the first is not offered. */
const SHARE_OF_FIRST = 0.3;
/** How well a rule of the findings must fit to be offered, at least and beside the likeliest; and how many are. */
const FINDING = 0.4;
const FINDING_BESIDE = 0.55;
const FINDINGS = 2;
/** Whole names are meant rather than parts of them, all else being equal. */
const LESS_NAMED = 0.04;
/** A word or two are where a question begins; they leave doubt. */
const FEWEST_WORDS = 3;
const CLEAR = 0.45;
const CLEARLY_BEFORE = 0.12;

/** Understands a text: likeliest readings first, each with its slots, area and date. */
export function read(asked: Asked, reader: Reader): Understanding {
  const { index } = reader;
  const dated = datesIn(asked.text);
  const unfinished = /[\p{L}]$/u.test(asked.text);
  const words = putRight(wordsOf(dated.text), reader.vocabulary, unfinished);
  const { places, inNames } = freePlaces(words, index);
  const area = asked.area ?? null;
  const [place] = places;
  const searched = place?.area ?? area;
  const found = NAMINGS.map((naming, freedom): Understood => {
    const masked = words.map((word, at) => (places.some(({ from, to }) => from <= at && at < to) ? { ...word, word: '#area' } : word));
    const clauses = clausesIn({ words, places: placesIn(words, index), index, area });
    const names = mentionsIn({ words: masked, index, area: searched, naming }).map((mention) =>
      namesItsPlace(mention, inNames) ? anywhere(mention) : mention,
    );
    const meets = (a: Mention, b: Mention) => a.from < b.to && b.from < a.to;
    // "Section 11 of the Children Act 2004" is no clause 11.
    const cited = clauses.filter((clause) => !names.some((name) => meets(name, clause) && name.to - name.from > clause.to - clause.from));
    const mentions = [...cited, ...names.filter((name) => !cited.some((clause) => meets(name, clause)))].toSorted(
      (a, b) => a.from - b.from,
    );
    const free = places.filter(({ from }) => cited.every((clause) => from < clause.from || clause.to <= from));
    const { spans, months } = dated;
    const handicap = freedom === 0 ? 0 : LESS_NAMED;
    return { words, mentions, places: free, spans, months, negation: negationIn(words, mentions), handicap };
  });
  const best = (asking: Askable, wordings: Wordings) =>
    found.map((text) => matchOf(asking, text, wordings)).reduce((a, b) => (b.score > a.score ? b : a));
  const matches = reader.questions
    .map((question) => best(question, reader.wordings))
    .filter(({ score }) => score >= WORTH_OFFERING)
    .toSorted((a, b) => b.score - a.score)
    .filter(({ score }, _, [best]) => score >= (best?.score ?? 0) * SHARE_OF_FIRST);
  const [first, second] = matches;
  const scope = { area: searched, asAt: dated.spans[0]?.from ?? asked.asAt ?? null, given: asked.asAt ?? null, index };
  const rules = reader.rules
    .map((rule) => best(rule, reader.ruleWordings))
    .filter(({ score, unheeded }) => unheeded === null && score >= Math.max(FINDING, FINDING_BESIDE * (first?.score ?? 0)))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, FINDINGS);
  const readings = matches.flatMap((match, at) => readingsOf(match, { ...scope, most: at === 0 ? MEANINGS : 1 }));
  const sure = readings.filter(({ question }) => question === first?.question.id);
  const clear =
    first !== undefined &&
    first.score >= CLEAR &&
    first.score - Math.max(second?.score ?? 0, rules[0]?.score ?? 0) >= CLEARLY_BEFORE &&
    first.unheeded === null &&
    first.open.length === 0 &&
    words.length >= FEWEST_WORDS &&
    sure.length === 1;
  return { readings, findings: rules.map((rule) => findingReadingOf(rule, scope)), clear, named: isName(found) };
}

/** Area names that stand by themselves, and those that are part of another name ("Kent Police"). */
function freePlaces(words: readonly Word[], index: NameIndex): { places: Place[]; inNames: Place[] } {
  const inNames: Place[] = [];
  const places = placesIn(words, index).filter((place) => {
    const part = isPartOfName(words, place, index);
    if (part) inNames.push(place);
    return !part;
  });
  return { places, inNames };
}

function isPartOfName(words: readonly Word[], place: Place, index: NameIndex): boolean {
  for (let from = Math.max(0, place.from - 8); from <= place.from; from += 1) {
    for (let to = place.to; to <= Math.min(words.length, place.to + 8); to += 1) {
      if (from === place.from && to === place.to) continue;
      // "the HWB in Knowsley" says where; "the Knowsley HWB" is called so.
      if (to === place.to && /^(?:in|of|for|at|within|across)$/.test(words[place.from - 1]?.word ?? '')) continue;
      const stretch = words.slice(from, to);
      if (stretch[0]?.stop || stretch.at(-1)?.stop) continue;
      const known = index.byKey.get(nameKey(stretch)) ?? [];
      if (known.some(({ named }) => named.kind !== 'Area' && named.kind !== 'Document')) return true;
    }
  }
  return false;
}

/** A name that says where it belongs is meant, whatever area is chosen. */
const namesItsPlace = (mention: Mention, places: readonly Place[]): boolean =>
  mention.meanings.length === 0 && places.some(({ from, to }) => mention.from <= from && to <= mention.to);
const anywhere = (mention: Mention): Mention => ({ ...mention, meanings: mention.elsewhere, elsewhere: [] });

/** Whether the text is a name and nothing else. */
function isName(found: readonly Understood[]): boolean {
  return found.some(({ words, mentions }) => {
    const outside = words.filter((word, at) => !word.stop && !mentions.some(({ from, to }) => from <= at && at < to));
    return mentions.length === 1 && outside.every(({ word }) => word.startsWith('#'));
  });
}

type Scope = { area: string | null; asAt: string | null; given: string | null; index: NameIndex; most: number };

const findingReadingOf = ({ question, score }: Match, { area, asAt }: Pick<Scope, 'area' | 'asAt'>): FindingReading => ({
  rule: question.id.replace(/^finding\//, ''),
  title: question.phrase,
  area,
  asAt,
  score: rounded(score),
});
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** A match as it would be asked, once for each meaning of what fills its slots. */
function readingsOf(match: Match, scope: Scope): Reading[] {
  const { question } = match;
  const takesDates = Object.values(question.params).some(({ type }) => type === 'date');
  const entities = Object.entries(match.mentions);
  const [leading, ...others] = entities;
  const options = leading ? leadingOptions(question, leading, others, scope).slice(0, scope.most) : [undefined];
  return options.map((option) => {
    const near = option?.area;
    const rest = others.map((slot) => {
      const choices = slotOptions(question, slot, scope);
      return [
        slot[0],
        choices.find((choice) => near !== undefined && choice.area === near) ?? leftOpen(slot[1], choices, scope) ?? choices[0],
      ] as const;
    });
    const chosen = [...(leading && option ? [[leading[0], option] as const] : []), ...rest].filter(([, slot]) => slot !== undefined);
    const areas = Object.entries(match.areas).map(([name, id]) => [
      name,
      { value: id, name: nameOfArea(id, scope), kind: 'Area' as const, area: id },
    ]);
    const plain = Object.entries(match.plain).map(([name, value]) => [name, { value, name: value }]);
    const apart = chosen.some(([, slot]) => slot && 'apart' in slot && slot.apart);
    const filled = Object.fromEntries([
      ...chosen.map(([name, slot]) => [name, withoutMark(slot as Option)] as const),
      ...areas,
      ...plain,
    ]) as Record<string, SlotReading>;
    return {
      question: question.id,
      phrase: phraseWithDefaults(question, filled),
      slots: filled,
      open: [...match.open, ...chosen.flatMap(([name, slot]) => (slot?.among ? [name] : []))],
      area: Object.keys(match.areas).length > 0 ? null : apart ? areaOf(chosen[0]?.[1]) : (scope.area ?? areaBeside(match, scope)),
      asAt: takesDates ? scope.given : scope.asAt,
      unheeded: match.unheeded,
      score: rounded(match.score),
    };
  });
}

/** Where no slot is filled and no area chosen, the one area of whose documents something named can only be: "… and the Kent HWB". */
function areaBeside({ mentions, besides }: Match, { index }: Scope): string | null {
  if (Object.keys(mentions).length > 0) return null;
  const areas = besides.map(({ meanings }) => [...new Set(meanings.map(({ named }) => named.area))]).filter(({ length }) => length === 1);
  const [area, ...others] = new Set(areas.flat().filter((one) => index.catalogue.documents.some((document) => document.area === one)));
  return area !== undefined && others.length === 0 ? area : null;
}

/** The phrase with what stands in the place of optional slots that nothing fills. */
function phraseWithDefaults({ phrase, params }: Askable, filled: Record<string, SlotReading>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const parameter = params[name];
    if (name in filled || !parameter || isRequired(parameter)) return slot;
    if (parameter.type === 'relationshipTypes') return 'the usual relationship types';
    return 'absent' in parameter ? parameter.absent : slot;
  });
}

/** A filling; `apart` where it belongs to another area than was searched. */
type Option = SlotReading & { apart?: boolean };

const withoutMark = ({ apart: _, ...slot }: Option): SlotReading => slot;
const areaOf = (slot: Option | undefined): string | null => slot?.area ?? null;
const nameOfArea = (id: string, { index }: Scope): string => index.catalogue.areas.get(id) ?? id;

function slotOptions(question: Askable, [name, mention]: [string, Mention], scope: Scope): Option[] {
  const parameter = question.params[name];
  if (parameter?.type !== 'entity') return [];
  const option = ({ named }: Meaning): Option => ({ value: named.id, name: named.name, kind: named.kind, area: named.area });
  const here = fitting(mention.meanings, parameter.labels);
  if (here.length > 0) return unambiguous(here, scope).map(option);
  // Spelled as it is where something has it for its own name.
  const spelled = mention.elsewhere.find(({ worth }) => worth === 1)?.named.name ?? mention.text;
  const typed: Option = { value: spelled, name: spelled };
  const elsewhere = fitting(mention.elsewhere, parameter.labels).map((meaning) => ({ ...option(meaning), apart: true }));
  return isRequired(parameter) || scope.area !== null ? [typed, ...elsewhere] : elsewhere;
}

/** What the first slot may hold. Where it means things of several areas and nothing says which, that choice is the person's. */
function leadingOptions(question: Askable, slot: [string, Mention], others: [string, Mention][], scope: Scope): Option[] {
  const options = slotOptions(question, slot, scope);
  const settled = others.map((other) => areasIn(slotOptions(question, other, scope))).find((areas) => areas.length === 1)?.[0];
  const near = options.filter(({ area }) => area !== undefined && area === settled);
  if (near.length > 0) return [...near, ...options.filter((option) => !near.includes(option))];
  const open = leftOpen(slot[1], options, scope);
  return open ? [open, ...options] : options;
}

const areasIn = (options: readonly Option[]): string[] => [...new Set(options.flatMap(({ area }) => area ?? []))];

/** A name of several areas as it was typed, to be chosen from. */
function leftOpen({ text }: Mention, options: readonly Option[], { area }: Scope): Option | undefined {
  const among = areasIn(options);
  if (area !== null || among.length < 2) return undefined;
  const name = options.find((option) => option.name.toLowerCase() === text)?.name ?? text;
  return { value: name, name, among };
}

/** Where one thing alone has it for its own name, that is meant; unless another area has something like it, and none is chosen. */
function unambiguous(meanings: Meaning[], { area }: Scope): Meaning[] {
  const own = meanings.filter(({ worth }) => worth === 1);
  const apart = new Set(meanings.map(({ named }) => named.area)).size > 1;
  return own.length === 1 && (area !== null || !apart) ? own : meanings;
}
