import { type KindLabel, kinds } from '../../contract/kinds.ts';
import { cypherFile } from '../cypher.ts';
import { type Catalogue, catalogueOf } from '../graph/catalogue.ts';
import type { Transaction } from '../neo4j.ts';
import { joins, nameKey, wordsOf } from './words.ts';

/** Something with a name, and the documents that speak of it. */
export type Named = { id: string; name: string; kind: KindLabel; area: string; documents: readonly string[] };

/** One of the names of a thing, as a bag of words; `worth` is 1 for its own name, less for others. */
export type NameEntry = { named: Named; key: string; words: readonly string[]; worth: number };

/** All names of the graph, found by their words. */
export type NameIndex = {
  catalogue: Catalogue;
  byKey: ReadonlyMap<string, readonly NameEntry[]>;
  byWord: ReadonlyMap<string, readonly NameEntry[]>;
  /** How telling a word is: the fewer names hold it, the more. */
  weightOf: (word: string) => number;
  /** Words of names, as they are spelled. */
  spellings: ReadonlySet<string>;
};

const NAMES = cypherFile('catalogue/names');
const ALIAS = 0.95;
const CHAIR = 0.9;
const OFFICE = 0.7;
/** Kinds that a part of the name is enough to find; others are sentences or share their words with everything. */
const FOUND_BY_PART: ReadonlySet<KindLabel> = new Set([
  'Board',
  'Organisation',
  'Role',
  'Person',
  'Publication',
  'Statute',
  'Provision',
  'Procedure',
]);

let remembered: NameIndex | undefined;

/** The names as of this transaction: what is remembered, while the catalogue is the same. */
export async function nameIndexOf(transaction: Transaction): Promise<NameIndex> {
  const catalogue = await catalogueOf(transaction);
  if (remembered?.catalogue !== catalogue) remembered = await load(transaction, catalogue);
  return remembered;
}

type Row = {
  id: string;
  name: string;
  aliases: string[] | null;
  area: string;
  labels: string[];
  documents: string[] | null;
  chairs: string[];
};

async function load(transaction: Transaction, catalogue: Catalogue): Promise<NameIndex> {
  const { records } = await transaction.run(NAMES);
  const rows = records.map((record) => record.toObject() as Row);
  const namesOf = new Map(rows.map(({ id, name, aliases }) => [id, [name, ...(aliases ?? [])]]));
  const entries = rows.flatMap((row) => {
    const kind = row.labels.find((label): label is KindLabel => Object.hasOwn(kinds, label));
    if (!kind) return [];
    const named: Named = { id: row.id, name: row.name, kind, area: row.area, documents: row.documents ?? [] };
    const chaired = row.chairs.flatMap((board) => namesOf.get(board) ?? []).map((board) => ({ text: `chair ${board}`, worth: CHAIR }));
    const given = (namesOf.get(row.id) ?? []).map((text, index) => ({ text, worth: index === 0 ? 1 : ALIAS }));
    return entriesOf(named, [...given, ...shortened(row.name), ...(kind === 'Role' ? withoutField(row.name) : []), ...chaired]);
  });
  return indexOf(entries, catalogue);
}

/** An office by what stands before its field: "the Cabinet Member" for the one for children, "the Independent Chair" of a board. */
function withoutField(name: string): { text: string; worth: number }[] {
  const [, office] = /^(\w+(?: \w+)+) (?:for|of) /.exec(name) ?? [];
  return office ? [{ text: office, worth: OFFICE }] : [];
}

const ACT = /^(?:(.+) of the )?((?:[A-Z]\w+ |and |of )+Act)( \d{4})$/;
/** How many letters need no year beside them. */
const TELLING = 4;

/** An Act by the first letters of its words: "s195 HSCA 2012", "the HSCA". */
function shortened(name: string): { text: string; worth: number }[] {
  const [, part = '', words = '', year = ''] = ACT.exec(name) ?? [];
  const letters = words.replace(/[^A-Z]/g, '');
  const texts = letters.length >= TELLING ? [`${letters}${year}`, letters] : [`${letters}${year}`];
  return words === '' ? [] : texts.map((text) => ({ text: `${part} ${text}`, worth: ALIAS }));
}

function entriesOf(named: Named, names: readonly { text: string; worth: number }[]): NameEntry[] {
  const byKey = new Map<string, NameEntry>();
  for (const { text, worth } of names) {
    const words = wordsOf(text);
    const key = nameKey(words);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { named, key, words: key.split(' '), worth });
  }
  return [...byKey.values()];
}

function indexOf(entries: readonly NameEntry[], catalogue: Catalogue): NameIndex {
  const byKey = new Map<string, NameEntry[]>();
  const byWord = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    put(byKey, entry.key, entry);
    for (const word of new Set(entry.words)) put(byWord, word, entry);
  }
  const weightOf = (word: string) => Math.log(1 + entries.length / (1 + (byWord.get(word)?.length ?? 0)));
  const parts = new Map([...byWord].map(([word, found]) => [word, found.filter(({ named }) => FOUND_BY_PART.has(named.kind))]));
  const spellings = new Set(entries.flatMap(({ words }) => words).filter((word) => !joins(word)));
  return { catalogue, byKey, byWord: parts, weightOf, spellings };
}

function put(index: Map<string, NameEntry[]>, key: string, entry: NameEntry): void {
  const known = index.get(key);
  if (known) known.push(entry);
  else index.set(key, [entry]);
}
