import { allGroups, type Group, isGroup, isSign, isToken, isWord, nameOf, type Part } from './groups.ts';
import { refusal } from './refusal.ts';

const MOST_REPEATS = 2;

/**
 * Refuses regular expressions whose work could explode: nothing stops Java once it has begun to match.
 * @throws ProblemError naming the expression, and where it stands
 */
export function refusePatterns(cypher: string, root: Group, longNames: ReadonlySet<string>): void {
  for (const { parts } of allGroups(root)) {
    for (const [index, part] of parts.entries()) {
      if (!isSign(part, '=~')) continue;
      const at = { cypher, offset: part.offset };
      const pattern = parts[index + 1];
      const after = parts[index + 2];
      if (!isToken(pattern) || pattern.kind !== 'text' || isSign(after, '+') || isSign(after, '||') || isGroup(after, '[')) {
        throw refusal({
          named: '=~',
          why: 'The regular expression must be written out.',
          instead: "Write a text, such as =~ '(?i).*board.*'.",
          at,
        });
      }
      const why = whyRefused(pattern.text.slice(1, -1));
      if (why) {
        throw refusal({
          named: pattern.text,
          why,
          instead: 'Use CONTAINS, STARTS WITH or ENDS WITH, or a plainer one.',
          at: { cypher, offset: pattern.offset },
        });
      }
      if (!isShortText(parts.slice(0, index), longNames)) {
        throw refusal({
          named: '=~',
          why: 'Only a property of a node or relationship can be matched, as it is or by toLower() or toUpper().',
          instead: "Write it so, such as board.name =~ '.*Board'.",
          at,
        });
      }
    }
  }
}

/** What is before the sign ends with `a.name` or `toLower(a.name)`. */
function isShortText(parts: readonly Part[], longNames: ReadonlySet<string>): boolean {
  const last = parts.at(-1);
  if (isGroup(last, '(') && isWord(parts.at(-2), 'TOLOWER', 'TOUPPER', 'TRIM', 'TYPE')) {
    return isWord(parts.at(-2), 'TYPE') || isShortText(last.parts, longNames);
  }
  const [owner, dot, property] = parts.slice(-3);
  return nameOf(owner) !== undefined && !longNames.has(nameOf(owner) ?? '') && isSign(dot, '.') && nameOf(property) !== undefined;
}

/** An escape as it stands in a text of Cypher: of a sign, or of a kind of character. */
const ESCAPE = /\\\\(?:\\\\|[.()[\]{}*+?|^$/dDwWsSbB-])/g;

function whyRefused(pattern: string): string | undefined {
  if (pattern.length > 200) return 'A regular expression may have 200 characters.';
  // An escape or a class stands for one character.
  const plain = pattern
    .replace(ESCAPE, 'x')
    .replace(/\\['"]/g, 'x')
    .replace(/\[\^?[^[\]&\\]+\]/g, 'x');
  if (/[\\[\]]/.test(plain)) return 'It has an escape or a class that is not known here.';
  if (/\)[*+?{]/.test(plain)) return 'It repeats a group, which can take for ever.';
  if (/\(\?(?!i\))/.test(plain)) return 'It looks ahead or behind, which can take for ever.';
  if ((plain.match(/[*+]|\{\d*,?\d*\}/g) ?? []).length > MOST_REPEATS)
    return `It repeats more than ${MOST_REPEATS} times over, which can take for ever.`;
  return undefined;
}
