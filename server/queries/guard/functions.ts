import { allGroups, type Group, isGroup, isSign, isToken, isWord, nameOf, type Part } from './groups.ts';
import { refusal } from './refusal.ts';
import { whyNever } from './words.ts';

/** Words of Cypher that a bracket may follow without being a function's. */
const KEYWORDS = new Set(
  'match where and or xor not in return with when then else case by unwind limit skip offset distinct shortest path paths group groups call contains is both leading trailing from shortestpath allshortestpaths'.split(
    ' ',
  ),
);

/** Functions that work on what they are given and take no longer for it than it is long. */
const ALLOWED = new Set(
  [
    'all any none single exists isempty',
    'reduce range size length head last tail reverse nodes relationships labels keys properties',
    'startnode endnode type elementid coalesce nullif valuetype',
    'count collect sum avg min max stdev stdevp percentilecont percentiledisc',
    'tostring tostringornull tointeger tointegerornull tofloat tofloatornull toboolean tobooleanornull',
    'tolower toupper lower upper trim btrim ltrim rtrim left right substring split replace char_length character_length normalize',
    'abs ceil floor round sign sqrt exp log log10 e pi isnan rand randomuuid',
    'sin cos tan cot asin acos atan atan2 degrees radians haversin',
    'date datetime localdatetime localtime time timestamp duration date.truncate datetime.truncate localdatetime.truncate',
    'duration.between duration.indays duration.inmonths duration.inseconds',
  ]
    .join(' ')
    .split(' '),
);

const WHY_NOT: Record<string, string> = {
  file: 'It tells where files lie on the server.',
  linenumber: 'It belongs to reading files.',
  id: 'Nodes and relationships are told apart here by their property id.',
};

/**
 * Refuses every function that is not known to be harmless: plans don't always show them.
 * @throws ProblemError naming the function, and where it stands
 */
export function refuseFunctions(cypher: string, root: Group): void {
  for (const group of allGroups(root)) {
    for (const [index, part] of group.parts.entries()) {
      if (!isGroup(part, '(')) continue;
      const name = calledBefore(group.parts, index);
      if (name === undefined || name.procedure || ALLOWED.has(name.text.toLowerCase())) continue;
      if (name.plain && KEYWORDS.has(name.text.toLowerCase())) continue;
      const never = name.plain && whyNever(name.text);
      const at = { cypher, offset: name.offset };
      if (never) throw refusal({ named: name.text.toUpperCase(), ...never, at });
      throw refusal({
        named: `${name.text}()`,
        why: WHY_NOT[name.text.toLowerCase()] ?? 'This function is not among those that may be used here.',
        instead: 'Leave it out, or ask for the values themselves.',
        at,
      });
    }
  }
}

type Called = {
  text: string;
  offset: number;
  /** One word without backticks or dots. */
  plain: boolean;
  procedure: boolean;
};

/** What a bracket at this place belongs to: `a.b.c (…)`, with what stands before it. */
export function calledBefore(parts: readonly Part[], index: number): Called | undefined {
  let start = index - 1;
  const last = parts[start];
  if (nameOf(last) === undefined) return undefined;
  let text = nameOf(last) ?? '';
  while (isSign(parts[start - 1], '.') && nameOf(parts[start - 2]) !== undefined) {
    start -= 2;
    text = `${nameOf(parts[start])}.${text}`;
  }
  const plain = isToken(last) && last.kind === 'word' && start === index - 1 && !isSign(parts[start - 1], '.');
  const procedure = isWord(parts[start - 1], 'CALL') && !(plain && text.toUpperCase() === 'CALL');
  return { text, offset: parts[start]?.offset ?? 0, plain, procedure };
}
