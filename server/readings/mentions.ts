import type { KindLabel } from '../../contract/kinds.ts';
import { documentsOf } from '../graph/catalogue.ts';
import { conceptOf } from './concepts.ts';
import type { Named, NameEntry, NameIndex } from './names.ts';
import { joins, nameKey, type Word } from './words.ts';

/** What a mention may mean, and how well: 1 where it is the thing's own name. */
export type Meaning = { named: Named; worth: number };

/** A stretch of a text that names something. */
export type Mention = {
  from: number;
  /** The word after its last. */
  to: number;
  /** As it was typed. */
  text: string;
  /** Best first. Empty where the name is known, but not in the area. */
  meanings: Meaning[];
  /** What it means elsewhere, where the area knows nothing of that name. */
  elsewhere: Meaning[];
  /** How telling its words are, from 0 to 1. */
  strength: number;
};

const LONGEST = 14;
/** The share of a name's telling words that must be there to find it by a part. */
const PART = 0.45;
const WORTH_OF_PART = 0.75;
const STRONG = 4;

/** Whether a thing belongs to an area, or its documents speak of it. */
export function isOf(area: string | null, { named, index }: { named: Named; index: NameIndex }): boolean {
  if (area === null || named.area === area) return true;
  const documents = documentsOf(index.catalogue, area);
  return documents.some(({ id }) => named.documents.includes(id));
}

type Options = {
  words: readonly Word[];
  index: NameIndex;
  area: string | null;
  /** Concepts that names may hold; `null` for all. Without "member", "members of the board" is no body that is called so. */
  naming: ReadonlySet<string> | null;
};

/** The names in a text that don't overlap, the most telling first chosen, in the order of the text. */
export function mentionsIn(options: Options): Mention[] {
  const { words } = options;
  const found: (Mention & { score: number })[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!begins(words[from])) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
      const stretch = words.slice(from, to);
      if (stretch.at(-1)?.word.startsWith('#')) break;
      if (!ends(words[to - 1]) || asks(stretch, options.naming)) continue;
      const mention = mentionOf(stretch, { ...options, from, to });
      if (mention) found.push(mention);
    }
  }
  found.sort((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from));
  const chosen: Mention[] = [];
  for (const { score: _, ...mention } of found) {
    if (chosen.every(({ from, to }) => mention.to <= from || to <= mention.from)) chosen.push(mention);
  }
  return chosen.toSorted((a, b) => a.from - b.from);
}

const asks = (words: readonly Word[], naming: ReadonlySet<string> | null): boolean =>
  naming !== null && words.some(({ word }) => conceptOf(word).startsWith('~') && !naming.has(conceptOf(word)));

/** How freely names take words that may also ask something: all of them; only nouns of names; and no chair ("who chairs …"). */
export const NAMINGS: readonly (ReadonlySet<string> | null)[] = [
  null,
  new Set(['board', 'chair', 'statute', 'officer'].map(conceptOf)),
  new Set(['board', 'statute', 'officer'].map(conceptOf)),
];

const ends = (word: Word | undefined): boolean => word !== undefined && !word.stop && !joins(word.word) && !word.word.startsWith('#');
/** A chair is found with or without the word, which belongs to the name all the same. */
const begins = (word: Word | undefined): boolean => ends(word) || word?.word === 'independent';

function mentionOf(stretch: readonly Word[], options: Options & { from: number; to: number }): (Mention & { score: number }) | undefined {
  const { index, area, from, to } = options;
  const key = nameKey(stretch);
  const keys = key.split(' ');
  const weight = keys.reduce((sum, word) => sum + index.weightOf(word), 0);
  const whole = (index.byKey.get(key) ?? []).map((entry) => ({ named: entry.named, worth: entry.worth }));
  const parts = whole.length > 0 && whole.some((meaning) => isOf(area, { ...meaning, index })) ? [] : partsOf(keys, weight, index);
  const all = distinct([...whole, ...parts]);
  const here = all.filter((meaning) => isOf(area, { ...meaning, index }));
  const generic = keys.every((word) => conceptOf(word).startsWith('~'));
  // "The protocol" is a name only where something is called so.
  const elsewhere = here.length > 0 || generic ? [] : all;
  const best = here[0] ?? elsewhere[0];
  if (!best) return undefined;
  // Where no area is chosen, what is meant may go by a longer name in another.
  const meanings = here.filter(({ worth }) => worth >= best.worth * (area === null ? 0.5 : 0.7));
  const strength = (generic ? 0.4 : 1) * (weight / (weight + STRONG)) * best.worth;
  // Where nothing in the area is called so, something that is counts for more.
  return {
    from,
    to,
    text: stretch.map(({ word }) => word).join(' '),
    meanings,
    elsewhere,
    strength,
    score: weight * best.worth * (here.length > 0 ? 1 : 0.6),
  };
}

/** Names of which these words are the greater part. */
function partsOf(keys: readonly string[], weight: number, index: NameIndex): Meaning[] {
  const [rarest] = keys.toSorted((a, b) => index.weightOf(b) - index.weightOf(a));
  if (rarest === undefined || (keys.length === 1 && (conceptOf(rarest).startsWith('~') || rarest.length < 5))) return [];
  const covers = ({ words }: NameEntry) => keys.every((word) => words.includes(word));
  return (index.byWord.get(rarest) ?? [])
    .filter(covers)
    .map(({ named, words, worth }) => ({
      named,
      share: weight / words.reduce((sum, word) => sum + index.weightOf(word), 0),
      worth,
    }))
    .filter(({ share }) => share >= PART)
    .map(({ named, share, worth }) => ({ named, worth: worth * share * WORTH_OF_PART }));
}

function distinct(meanings: Meaning[]): Meaning[] {
  const best = new Map<string, Meaning>();
  for (const meaning of meanings) {
    if ((best.get(meaning.named.id)?.worth ?? 0) < meaning.worth) best.set(meaning.named.id, meaning);
  }
  return [...best.values()].toSorted(
    (a, b) => b.worth - a.worth || a.named.name.localeCompare(b.named.name, 'en-GB') || (a.named.id < b.named.id ? -1 : 1),
  );
}

/** The meanings that a slot of these kinds takes. */
export const fitting = (meanings: readonly Meaning[], labels: readonly KindLabel[]): Meaning[] =>
  meanings.filter(({ named }) => labels.includes(named.kind));
