import { refusal } from './refusal.ts';

/** The pieces of a statement. A word is a keyword or a name; a name in backticks is never a keyword. */
export type Token = { kind: 'word' | 'name' | 'text' | 'number' | 'sign'; text: string; offset: number };

/** In characters; a statement that people write is a tenth of it. */
export const LONGEST = 10_000;
const MOST_TOKENS = 1_500;
/** Neo4j answers a deeper one with nothing at all, and its connection waits for ever. */
const DEEPEST = 40;

const PIECES: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)+/y],
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['name', /`[^`\\"{}\p{C}]+`/uy],
  ['text', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ['number', /(?:0[xo][0-9A-Fa-f_]+|(?:\d[\d_]*(?:\.(?=\d)[\d_]+)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)(?![A-Za-z0-9_])/y],
  ['sign', /=~|<>|<=|>=|\.\.|\|\||::|[()[\]{},.:;|&!%=<>+\-*/^]/y],
];
const CLOSES: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/**
 * Takes one statement apart, more strictly than Neo4j does, so that no piece can mean another thing to Neo4j than here.
 * @returns its tokens, without comments and without a semicolon at its end
 * @throws ProblemError for escapes, parameters, a second statement, unbalanced or very deep brackets, and what is too long
 */
export function tokensOf(cypher: string): Token[] {
  if (cypher.length > LONGEST) {
    throw refusal({
      named: `${cypher.length.toLocaleString('en-GB')} characters`,
      why: `A statement may have ${LONGEST.toLocaleString('en-GB')}.`,
      instead: 'Make it shorter, or ask in parts.',
    });
  }
  const escaped = cypher.search(/\\u/i);
  if (escaped >= 0) {
    throw refusal({
      named: '\\u',
      why: 'Neo4j reads escapes of this kind before anything else, so that they can hide what a statement does.',
      instead: 'Type the character itself.',
      at: { cypher, offset: escaped },
    });
  }
  const tokens: Token[] = [];
  for (let offset = 0; offset < cypher.length; ) {
    const { kind, text } = pieceAt(cypher, offset);
    if (kind === 'name' && cypher[offset + text.length] === '`') throw strange(cypher, offset, '`');
    if (kind !== 'space') tokens.push({ kind, text, offset });
    offset += text.length;
  }
  const first = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === ';');
  if (first >= 0 && tokens.slice(first).some(({ text }) => text !== ';')) {
    throw refusal({
      named: ';',
      why: 'One statement is run at a time.',
      instead: 'Send the others by themselves.',
      at: { cypher, offset: tokens[first]?.offset ?? 0 },
    });
  }
  const statement = first >= 0 ? tokens.slice(0, first) : tokens;
  if (statement.length === 0) {
    throw refusal({ named: 'Nothing', why: 'There is no statement.', instead: 'Write one, such as MATCH (board:Board) RETURN board.' });
  }
  if (statement.length > MOST_TOKENS) {
    const named = `${statement.length.toLocaleString('en-GB')} words and signs`;
    throw refusal({
      named,
      why: `A statement may have ${MOST_TOKENS.toLocaleString('en-GB')}.`,
      instead: 'Make it shorter, or ask in parts.',
    });
  }
  refuseBrackets(cypher, statement);
  refuseDepth(cypher, statement);
  return statement;
}

/** What makes a statement deep without brackets, and how many of it are taken. */
const DEEPENING: readonly { is: (word: string) => boolean; most: number; what: string }[] = [
  { is: (word) => word === 'CASE', most: 20, what: 'CASE' },
  { is: (word) => word === 'NOT', most: 40, what: 'NOT' },
  { is: (word) => word === 'XOR', most: 12, what: 'XOR' },
  { is: (word) => /^([+\-*/%^]|\|\|)$/.test(word), most: 120, what: '+, -, *, / and other signs of this kind' },
];
const LONGEST_CHAIN = 6;

/** Refuses what is deep without brackets: NOT NOT NOT …, CASE within CASE, a.b.c.d …, long sums. */
function refuseDepth(cypher: string, tokens: readonly Token[]): void {
  const seen = new Map<string, number>();
  let chain = 0;
  for (const [index, { kind, text, offset }] of tokens.entries()) {
    const word = kind === 'word' || kind === 'sign' ? text.toUpperCase() : '';
    const at = { cypher, offset };
    for (const { is, most, what } of DEEPENING) {
      if (!is(word)) continue;
      seen.set(what, (seen.get(what) ?? 0) + 1);
      if ((seen.get(what) ?? 0) > most) {
        throw refusal({ named: text, why: `A statement may have ${most} ${what}.`, instead: 'Take it apart, or ask in parts.', at });
      }
    }
    if (text === '.') chain += 1;
    else if (tokens[index - 1]?.text !== '.') chain = 0;
    if (chain > LONGEST_CHAIN)
      throw refusal({ named: text, why: `Names may be ${LONGEST_CHAIN} dots deep.`, instead: 'Ask in parts.', at });
  }
}

function pieceAt(cypher: string, offset: number): { kind: Token['kind'] | 'space'; text: string } {
  for (const [kind, piece] of PIECES) {
    piece.lastIndex = offset;
    const [text] = piece.exec(cypher) ?? [];
    if (text) return { kind, text };
  }
  throw strange(cypher, offset, String.fromCodePoint(cypher.codePointAt(offset) ?? 0));
}

function strange(cypher: string, offset: number, character: string): Error {
  return refusal({
    named: character,
    ...(WHY_NOT[character] ?? {
      why: 'This character has no place in a statement outside quotes.',
      instead: 'Names with other letters than a to z stand in backticks, texts in quotes.',
    }),
    at: { cypher, offset },
  });
}

const WHY_NOT: Record<string, { why: string; instead: string }> = {
  $: { why: 'Parameters and names that are worked out cannot be used here.', instead: 'Write the value or the label itself.' },
  "'": { why: 'The text that begins here does not end.', instead: "Close it with '." },
  '"': { why: 'The text that begins here does not end.', instead: 'Close it with ".' },
  '`': { why: 'The name that begins here does not end, or holds double quotes, braces or a backslash.', instead: 'Choose a plainer name.' },
};

function refuseBrackets(cypher: string, tokens: readonly Token[]): void {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'sign') continue;
    const at = { cypher, offset: token.offset };
    if (token.text in CLOSES) {
      open.push(token);
      if (open.length > DEEPEST) {
        throw refusal({ named: token.text, why: `Brackets may be ${DEEPEST} deep.`, instead: 'Take the statement apart by WITH.', at });
      }
    } else if (/^[)\]}]$/.test(token.text) && CLOSES[open.pop()?.text ?? ''] !== token.text) {
      throw refusal({ named: token.text, why: 'It closes what was not opened.', instead: 'Check the brackets before it.', at });
    }
  }
  const [left] = open.slice(-1);
  if (left) {
    const at = { cypher, offset: left.offset };
    throw refusal({ named: left.text, why: 'What it opens is not closed.', instead: `Close it with ${CLOSES[left.text]}.`, at });
  }
}
