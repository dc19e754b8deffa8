import { isComma } from './expressions.ts';
import { calledBefore } from './functions.ts';
import { allGroups, allTokens, type Group, isGroup, isSign, isToken, isWord, nameOf, type Part, split } from './groups.ts';
import { refusal } from './refusal.ts';

/**
 * Neo4j stops a query between two rows and not within an expression, and doesn't count an expression's memory. So one that
 * walks a list (a comprehension, a predicate, `reduce`) walks only lists that are short by what they are.
 */
type Iteration = {
  group: Group;
  what: string;
  /** The loop's own name. */
  name: string;
  list: Part[];
  /** What is done with each: the condition and the result. */
  body: Part[];
  /** For `reduce`: the name of what grows. */
  grows?: string;
};

/** The longest range and slice that may be walked; within another walk, the longest of anything that is written out. */
const LONGEST_WALK = 1000;
const LONGEST_WITHIN = 50;
const MOST_WALKS = 12;
/** How many lists may be joined for a walk, as a name and its aliases are. */
const MOST_JOINED = 4;

const PREDICATES = ['ALL', 'ANY', 'NONE', 'SINGLE'];

/**
 * Refuses walks over lists that may be long, walks within walks within walks, and what grows with each step.
 * @param longNames names of what may be long
 * @throws ProblemError naming the walk, and where it stands
 */
export function refuseIterations(cypher: string, root: Group, longNames: ReadonlySet<string>): void {
  const iterations = [...allGroups(root)].flatMap((group) => [...iterationsIn(group)]);
  if (iterations.length > MOST_WALKS) {
    throw refusal({ named: `${iterations.length} walks over lists`, why: `A query may have ${MOST_WALKS}.`, instead: 'Ask in parts.' });
  }
  const short = shortness(iterations, longNames);
  for (const iteration of iterations) {
    const { group, what, list, body } = iteration;
    const at = { cypher, offset: group.offset };
    const refuse = (why: string, instead: string) => refusal({ named: what, why, instead, at });
    if (!short(list, LONGEST_WALK)) {
      throw refuse(
        'It walks a list that may be long, and Neo4j cannot stop it there.',
        `Take the list apart with UNWIND, or give it an end, such as [..${LONGEST_WALK}]. The nodes or relationships of a path, labels, keys and properties can be walked.`,
      );
    }
    const within = iterations.filter((other) => other !== iteration && holds(body, other.group));
    if (within.length > 0) {
      if (what === 'reduce' || within.some((other) => other.what === 'reduce' || !short(other.list, LONGEST_WITHIN))) {
        throw refuse(
          'It walks a list at each step of another walk.',
          `Take the outer list apart with UNWIND, or keep the inner one to ${LONGEST_WITHIN}.`,
        );
      }
      if (within.some((other) => iterations.some((third) => third !== other && holds(other.body, third.group)))) {
        throw refuse('It is a walk within a walk within a walk.', 'Take the outer list apart with UNWIND.');
      }
      if ([...allTokens(body)].some(isJoin)) {
        throw refuse('It joins texts or lists at each step of a walk within a walk.', 'Take the outer list apart with UNWIND.');
      }
    }
    const long = [...allTokens(body)].find((token) => longNames.has(nameOf(token) ?? ''));
    if (long) {
      throw refusal({
        named: `${nameOf(long)}`,
        why: `What it holds may be long, and ${what} would use it at each step.`,
        instead: 'Take the list apart with UNWIND, where it can be used in WHERE.',
        at: { cypher, offset: long.offset },
      });
    }
    if (iteration.grows && [...allTokens(body)].filter((token) => nameOf(token) === iteration.grows).length > 1) {
      throw refuse(
        `${iteration.grows} stands in it more than once, so that it could double at each step.`,
        'Use it once, or use sum() or collect().',
      );
    }
  }
  refuseRanges(cypher, root);
}

function* iterationsIn(group: Group): Generator<Iteration> {
  const { parts, open } = group;
  if (open === '[' && nameOf(parts[0]) !== undefined && isWord(parts[1], 'IN')) {
    yield { group, what: 'a list comprehension', name: nameOf(parts[0]) ?? '', ...listAndBody(parts.slice(2)) };
  }
  for (const [index, part] of parts.entries()) {
    if (!isGroup(part, '(')) continue;
    const before = parts[index - 1];
    if (isWord(before, ...PREDICATES) && nameOf(part.parts[0]) !== undefined && isWord(part.parts[1], 'IN')) {
      yield { group: part, what: `${before.text.toLowerCase()}()`, name: nameOf(part.parts[0]) ?? '', ...listAndBody(part.parts.slice(2)) };
    }
    if (isWord(before, 'REDUCE')) {
      const [start = [], rest = []] = halves(part.parts, isComma);
      const { list, body } = listAndBody(rest.slice(2));
      yield { group: part, what: 'reduce', name: nameOf(rest[0]) ?? '', list, body, grows: nameOf(start[0]) ?? '' };
    }
  }
}

const listAndBody = (parts: readonly Part[]) => {
  const [list = [], body = []] = halves(parts, (part) => isWord(part, 'WHERE') || isSign(part, '|'));
  return { list, body };
};

function halves(parts: readonly Part[], at: (part: Part) => boolean): [Part[], Part[]] {
  const middle = parts.findIndex(at);
  return middle < 0 ? [[...parts], []] : [parts.slice(0, middle), parts.slice(middle + 1)];
}

const isJoin = (part: Part): boolean => isSign(part, '+') || isSign(part, '||');

function holds(parts: readonly Part[], group: Group): boolean {
  return parts.some((part) => isGroup(part) && (part === group || holds(part.parts, group)));
}

/** Whether a list is short by what it is: at most so long where it is written out, a path's length otherwise. */
function shortness(iterations: readonly Iteration[], longNames: ReadonlySet<string>) {
  const stepsOfPaths = (name: string) =>
    iterations.filter((iteration) => iteration.name === name).every(({ list }) => isCall(list, 'nodes', 'relationships'));
  const isEntity = (part: Part | undefined) => {
    const name = nameOf(part);
    return name !== undefined && !longNames.has(name) && stepsOfPaths(name) && !iterations.some(({ grows }) => grows === name);
  };
  const isProperty = (parts: readonly Part[]) =>
    parts.length === 3 && isEntity(parts[0]) && isSign(parts[1], '.') && nameOf(parts[2]) !== undefined;
  const short = (list: readonly Part[], most: number): boolean => {
    const joined = split(list, isJoin);
    if (joined.length > 1) return joined.length <= MOST_JOINED && joined.every((one) => short(one, most));
    const last = list.at(-1);
    if (list.length > 1 && isGroup(last, '[') && isSlice(last, most)) return true;
    if (list.length === 1 && isGroup(last, '[')) {
      const [iteration] = [...iterationsIn(last)];
      return iteration ? short(iteration.list, most) : split(last.parts, isComma).length <= most;
    }
    if (isProperty(list)) return true;
    // A path's relationships, what a pattern repeats, or a list that is known to be as short.
    if (list.length === 1) return most === LONGEST_WALK && isEntity(list[0]) && !iterations.some(({ name }) => name === nameOf(list[0]));
    if (isCall(list, 'labels', 'keys')) return argument(list).length === 1 && isEntity(argument(list)[0]);
    if (isCall(list, 'nodes', 'relationships')) return most === LONGEST_WALK && argument(list).length === 1 && isToken(argument(list)[0]);
    if (isCall(list, 'tail', 'reverse')) return short(argument(list), most);
    if (isCall(list, 'coalesce')) return split(argument(list), isComma).every((one) => short(one, most));
    if (isCall(list, 'range')) return rangeLength(argument(list)) <= most;
    if (isCall(list, 'split')) {
      const [text = [], by = []] = split(argument(list), isComma);
      return most === LONGEST_WALK && isProperty(text) && by.length === 1;
    }
    return false;
  };
  return short;
}

const isCall = (parts: readonly Part[], ...names: string[]): boolean =>
  parts.length === 2 && isWord(parts[0]) && names.includes(parts[0].text.toLowerCase()) && isGroup(parts[1], '(');
const argument = (parts: readonly Part[]): Part[] => (isGroup(parts[1]) ? parts[1].parts : []);

/** `[..20]`, `[5..20]`. */
function isSlice({ parts }: Group, most: number): boolean {
  const [from, to, third] = parts.length === 2 ? [undefined, parts[0], parts[1]] : [parts[0], parts[1], parts[2]];
  const begin = from === undefined ? 0 : wholeNumber(from);
  const end = wholeNumber(third);
  return parts.length <= 3 && isSign(to, '..') && begin !== undefined && end !== undefined && end - begin <= most;
}

/** How many steps a range has whose ends are written out; a path's length counts as one that is long enough for a walk. */
function rangeLength(parts: readonly Part[]): number {
  const [from = [], to = []] = split(parts, isComma);
  const begin = from.length === 1 ? wholeNumber(from[0]) : undefined;
  if (begin === undefined) return Number.POSITIVE_INFINITY;
  if (to.length === 1) return (wholeNumber(to[0]) ?? Number.POSITIVE_INFINITY) - begin + 1;
  const pathLength = isCall(to.slice(0, 2), 'length') && (to.length === 2 || (to.length === 4 && isSign(to[2], '-')));
  return pathLength ? LONGEST_WALK : Number.POSITIVE_INFINITY;
}

function wholeNumber(part: Part | undefined): number | undefined {
  return isToken(part) && part.kind === 'number' && /^\d{1,9}$/.test(part.text) ? Number(part.text) : undefined;
}

/** A long range is only for UNWIND, which makes rows of it, one at a time. */
function refuseRanges(cypher: string, root: Group): void {
  for (const { parts } of allGroups(root)) {
    for (const [index, part] of parts.entries()) {
      if (!isGroup(part, '(') || calledBefore(parts, index)?.text.toLowerCase() !== 'range') continue;
      const rows = isWord(parts[index - 2], 'UNWIND') && isWord(parts[index + 1], 'AS');
      if (rows || rangeLength(part.parts) <= LONGEST_WALK) continue;
      throw refusal({
        named: 'range()',
        why: `A range outside UNWIND may have ${LONGEST_WALK} steps, with its ends written out.`,
        instead: 'Write UNWIND range(…) AS number, or a shorter one.',
        at: { cypher, offset: parts[index - 1]?.offset ?? part.offset },
      });
    }
  }
}
