import type { QuestionSummary } from '../../contract/operations/questions.ts';
import { phraseParts } from './phrase.ts';

/** How a typed text can be read as a question: which one, and what it says in which slot. */
export type Reading = { question: QuestionSummary; score: number; slots: Record<string, string> };

const FULL = 100;
const BEGINNING = 50;
const FRAGMENT = 10;

/** The questions that a text may mean, likeliest first: whole phrases with their slots' words, beginnings, then fragments. */
export function readQuestions(typed: string, questions: readonly QuestionSummary[]): Reading[] {
  const text = simplified(typed);
  if (text === '') return [];
  return questions.flatMap((question) => readWhole(text, question) ?? readPart(text, question) ?? []).toSorted((a, b) => b.score - a.score);
}

/** "Who can escalate to the Chief Executive" against "Who can escalate to {role}?"; the last slots may be missing still. */
function readWhole(text: string, question: QuestionSummary): Reading | undefined {
  const parts = phraseParts(question.phrase).filter((part) => 'slot' in part || simplified(part.words) !== '');
  for (let many = parts.length; many > 0; many -= 1) {
    const some = parts.slice(0, many);
    const last = some.at(-1);
    const ends = many === parts.length || (last && 'slot' in last);
    if (!ends || !some.some((part) => 'slot' in part) || (some[0] && 'slot' in some[0])) continue;
    const pattern = some.map((part) => ('slot' in part ? '(.+?)' : literal(part.words))).join('\\s+');
    const match = new RegExp(`^${pattern}$`).exec(text);
    if (!match) continue;
    const names = some.flatMap((part) => ('slot' in part ? [part.slot] : []));
    const slots = Object.fromEntries(names.map((name, index) => [name, withoutArticle(match[index + 1] ?? '')]));
    const words = some.reduce((length, part) => length + ('words' in part ? part.words.length : 0), 0);
    return { question, score: FULL + words, slots };
  }
  return undefined;
}

/** The text begins the phrase, or each of its words is found in it. */
function readPart(text: string, question: QuestionSummary): Reading | undefined {
  const phrase = simplified(question.phrase.replace(/\{\w+\}/g, ' '));
  if (phrase.startsWith(text)) return { question, score: BEGINNING, slots: {} };
  const words = phrase.split(' ');
  const typed = text.split(' ');
  const found = typed.filter((word) => words.some((known) => known.startsWith(word)));
  const share = found.length / typed.length;
  const telling = found.some((word) => word.length > 3) || share === 1;
  return share >= 0.6 && telling ? { question, score: FRAGMENT * share, slots: {} } : undefined;
}

const literal = (words: string): string =>
  simplified(words)
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join('\\s+');

const simplified = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[?!“”"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const withoutArticle = (text: string): string => text.replace(/^(the|a|an)\s+/, '');
