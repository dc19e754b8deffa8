import type { Answer, NodeReference } from '../../contract/answer.ts';
import type { GraphNode } from '../../contract/graph.ts';
import type { QuestionParameter } from '../../contract/question.ts';
import { type RelationshipTypeName, relationshipTypeNames } from '../../contract/relationship-types.ts';
import { isoDate, month } from '../../contract/values.ts';
import { type Catalogue, documentsOf } from '../graph/catalogue.ts';
import { toDate } from '../neo4j.ts';
import { badParameter } from '../problem.ts';
import type { Question } from './files.ts';
import { looksLikeId, type Resolved } from './slots.ts';

export type Asked = {
  params: Record<string, string | number | readonly string[]>;
  area?: string | null | undefined;
  asAt?: string | null | undefined;
};

const MONTHS = Array.from({ length: 12 }, (_, index) =>
  new Date(Date.UTC(2000, index)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
);

/** What a parameter was filled with: its value in the query, how the answer shows it, and how a sentence names it. */
export type Filled = { value: unknown; shown: Answer['params'][string]; words?: string; note?: string };

/** The entity slots that hold something; an optional one may be left empty. */
export function entitySlots(question: Question, asked: Asked): string[] {
  const given = (name: string) => asked.params[name] !== undefined && asked.params[name] !== '';
  return Object.entries(question.params).flatMap(([name, parameter]) =>
    parameter.type === 'entity' && (given(name) || !parameter.optional) ? [name] : [],
  );
}

export function slotOf(question: Question, name: string, asked: Asked, area: string | null) {
  const parameter = question.params[name];
  const text = asked.params[name];
  if (typeof text !== 'string' || parameter?.type !== 'entity') {
    throw badParameter(name, `"${name}" is missing: ${parameter?.about ?? 'give an id, a name or an alias'}.`);
  }
  return { parameter: name, text: text.trim(), labels: parameter.labels, area };
}

/** All values, where every entity slot holds an id already. */
export function fillsDirectly(question: Question, asked: Asked, { areas }: Catalogue): Record<string, unknown> | undefined {
  const texts = entitySlots(question, asked).map((name) => asked.params[name]);
  if (!texts.every((text) => typeof text === 'string' && (looksLikeId(text) || areas.has(text)))) return undefined;
  const entries = Object.entries(question.params);
  return Object.fromEntries(
    entries.map(([name, parameter]) => [
      name,
      parameter.type === 'entity' ? (asked.params[name] ?? null) : plainFilled(name, parameter, asked).value,
    ]),
  );
}

export function entityFilled(resolved: Resolved, area: string | null, catalogue: Catalogue): Filled {
  if ('found' in resolved) return { value: resolved.found.id, shown: referenceTo(resolved.found) };
  const place = area === null ? 'The' : `${catalogue.areas.get(area) ?? area}'s`;
  const titles = documentsOf(catalogue, area).map((document) => `"${document.title}"`);
  const note = `${place} documents name no ${resolved.unnamed}${titles.length > 0 ? ` (${titles.join(', ')})` : ''}.`;
  return { value: null, shown: null, words: resolved.unnamed, note };
}

/** Every slot filled, in the question's order: those of entities as they were found, the others by what was asked. */
export function allFilled(question: Question, asked: Asked, entities: ReadonlyMap<string, Filled>): Record<string, Filled> {
  return Object.fromEntries(
    Object.entries(question.params).map(([name, parameter]) => [
      name,
      parameter.type === 'entity' ? (entities.get(name) ?? emptyFilled(parameter)) : plainFilled(name, parameter, asked),
    ]),
  );
}

/** An optional slot that was left empty. */
function emptyFilled(parameter: QuestionParameter): Filled {
  return { value: null, shown: null, words: 'absent' in parameter ? parameter.absent : '' };
}

const referenceTo = (node: GraphNode): NodeReference => ({ node: node.id, kind: node.kind, name: node.name, area: node.area });

function plainFilled(name: string, parameter: Exclude<QuestionParameter, { type: 'entity' }>, asked: Asked): Filled {
  const given = asked.params[name];
  const same = (value: string | number | string[] | null): Filled => ({ value, shown: value });
  if (parameter.type === 'relationshipTypes') {
    const types = given === undefined ? parameter.default : [given].flat().flatMap((text) => String(text).split(','));
    const wrong = types.find((type) => !relationshipTypeNames.includes(type.trim() as RelationshipTypeName));
    if (wrong !== undefined)
      throw badParameter(name, `"${wrong}" is not a relationship type. They are ${relationshipTypeNames.join(', ')}.`);
    return same(types.map((type) => type.trim()));
  }
  if (given === undefined || given === '') {
    if ('optional' in parameter && parameter.optional) return same(null);
    throw badParameter(name, `"${name}" is missing${parameter.about ? `: ${parameter.about}` : ''}.`);
  }
  if (parameter.type === 'month') {
    const number = checked(name, month.safeParse(given));
    return { value: number, shown: number, words: MONTHS[number - 1] ?? String(number) };
  }
  if (parameter.type === 'date') {
    const date = checked(name, isoDate.safeParse(given));
    return { value: toDate(date), shown: date };
  }
  if (parameter.type === 'choice' && !parameter.options.includes(String(given))) {
    throw badParameter(name, `"${String(given)}" is not one of ${parameter.options.join(', ')}.`);
  }
  return same(String(given));
}

function checked<T>(
  name: string,
  result: { success: boolean; data?: T | undefined; error?: { issues: { message: string }[] } | undefined },
): T {
  if (result.success) return result.data as T;
  throw badParameter(name, `"${name}" ${result.error?.issues[0]?.message ?? 'is not right'}.`);
}

export function refuseUnknown(question: Question, asked: Asked): void {
  const unknown = Object.keys(asked.params).find((name) => !Object.hasOwn(question.params, name));
  if (unknown === undefined) return;
  const known = Object.keys(question.params);
  throw badParameter(unknown, `"${question.id}" has no parameter "${unknown}"; it has ${known.length > 0 ? known.join(', ') : 'none'}.`);
}

export function chosenTypes(question: Question, filled: Record<string, Filled>): RelationshipTypeName[] {
  return Object.entries(question.params).flatMap(([name, { type }]) =>
    type === 'relationshipTypes' ? (filled[name]?.shown as RelationshipTypeName[]) : [],
  );
}
