import type { Answer, NodeReference } from '../../contract/answer.ts';
import { type KindLabel, kindLabels, kinds } from '../../contract/kinds.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../contract/relationship-types.ts';
import type { Catalogue } from '../graph/catalogue.ts';
import type { Question } from './files.ts';
import type { Filled } from './fill.ts';
import { firstNames, namesIn } from './names.ts';

type Slots = Record<string, Filled>;

/** What English puts "the" before: "the Chief Executive", but "Kent Police" and "Section 14 of …". */
const WITH_ARTICLE: readonly KindLabel[] = ['Role', 'Board', 'Publication', 'Procedure', 'Statute'];
/** Of laws, those that are called one; guidance is called by its title. */
const LAW = /\b(?:Act|Regulations|Convention)\b/;
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The question as it was asked: "Who can escalate to the Chief Executive?". */
export function askedInWords(question: Question, slots: Slots): string {
  return filledIn(question.phrase, (name) => {
    const shown = slots[name]?.shown;
    const entity = typeof shown === 'object' && shown !== null && 'node' in shown;
    return entity ? `${articleOf(shown)}${shown.name}` : unnamed(question, name, slots[name]);
  });
}

/** The answer as one sentence: "Two roles can escalate a matter to the Chief Executive of Suffolk: the Leader and the DCS." */
export function answerInWords(options: {
  question: Question;
  rows: Answer['rows'];
  /** The kinds of what was found, one for each row. */
  kinds: readonly KindLabel[];
  slots: Slots;
  catalogue: Catalogue;
}): string {
  const { question, rows, slots, catalogue } = options;
  const { none, one, many } = question.sentence;
  const count = rows.length;
  const names = namesInWords(options);
  const template = withoutEmpty(count === 0 ? none : count === 1 ? one : many, (name) =>
    name === 'names' ? names === '' : slots[name]?.shown == null,
  );
  const words = filledIn(template, (name) => {
    if (name === 'found') return kindsInWords(options.kinds, count);
    if (name === 'names') return names;
    if (name === 'count') return inWords(count);
    const shown = slots[name]?.shown;
    const entity = typeof shown === 'object' && shown !== null && 'node' in shown;
    return entity ? entityInWords(shown, catalogue) : unnamed(question, name, slots[name]);
  });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** What was found by name, without what the question itself names; two of one name are told apart by their areas. */
function namesInWords({
  question,
  rows,
  slots,
  catalogue,
}: Pick<Parameters<typeof answerInWords>[0], 'question' | 'rows' | 'slots' | 'catalogue'>): string {
  const asked = Object.values(slots).flatMap(({ shown }) =>
    typeof shown === 'object' && shown !== null && 'node' in shown ? [shown.node] : [],
  );
  const found = namesIn({ rows, columns: question.sentence.names, apart: new Set(asked) });
  const namesakes = (name: string) => found.filter((other) => typeof other === 'object' && other.name === name).length > 1;
  const words = (one: NodeReference) => (namesakes(one.name) ? entityInWords(one, catalogue) : `${articleOf(one)}${one.name}`);
  return firstNames(found, { words, number: inWords });
}

/** "roles", "boards or roles": what was found, by kind. */
function kindsInWords(found: readonly KindLabel[], count: number): string {
  const words = kindLabels
    .filter((kind) => found.includes(kind))
    .map((kind) => (count === 1 ? kinds[kind].caption : kinds[kind].plural).toLowerCase());
  return words.length > 0 ? words.join(' or ') : 'bodies or roles';
}

/** What stands in brackets is said only where its slot is filled: "{count} reports[ to {recipient}] are stated." */
const withoutEmpty = (sentence: string, isEmpty: (name: string) => boolean): string =>
  sentence.replace(/\[([^\]]*?\{(\w+)\}[^\]]*)\]/g, (_, words: string, name: string) => (isEmpty(name) ? '' : words));

function entityInWords({ kind, name, area }: NodeReference, { areas }: Catalogue): string {
  const place = areas.get(area);
  const placed = kind === 'Role' && place && area !== 'england' && !name.includes(place) ? ` of ${place}` : '';
  return `${articleOf({ kind, name })}${name}${placed}`;
}

const articleOf = ({ kind, name }: Pick<NodeReference, 'kind' | 'name'>): string =>
  WITH_ARTICLE.includes(kind) && (kind !== 'Statute' || LAW.test(name)) && !/^(the|hm) /i.test(name) ? 'the ' : '';

const isType = (word: string): word is RelationshipTypeName => Object.hasOwn(relationshipTypes, word);
const listed = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** What the documents name nothing of is one of its kind: "a Chief Executive". */
function unnamed({ params }: Question, name: string, filled: Filled | undefined): string | undefined {
  const words = plainWords(filled);
  const parameter = params[name];
  const ofKind = parameter?.type === 'entity' && parameter.labels.every((label) => label === 'Role' || label === 'Board');
  if (!ofKind || filled?.note === undefined || words === undefined || /^(an?|the) /i.test(words)) return words;
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

function plainWords(filled: Filled | undefined): string | undefined {
  const shown = filled?.words ?? filled?.shown;
  if (shown === null || shown === undefined) return undefined;
  if (Array.isArray(shown)) return listed(shown.map((type) => `“${isType(type) ? relationshipTypes[type].caption : type}”`));
  return typeof shown === 'object' ? shown.name : String(shown);
}

const filledIn = (phrase: string, wordsFor: (name: string) => string | undefined): string =>
  phrase.replace(/\{(\w+)\}/g, (slot, name: string) => wordsFor(name) ?? slot);
