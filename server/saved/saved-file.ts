import { z } from 'zod';
import type { DiagramFile } from '../../contract/diagram.ts';
import { LARGEST_SAVED_FILE, type SavedContent, type SavedFile, type SavedSummary, savedFile } from '../../contract/saved.ts';
import { badParameter, ProblemError } from '../problem.ts';
import { turns, type Whose } from '../turns.ts';
import { type Found, foundNow, type Saving } from './found.ts';
import { newId } from './items.ts';
import { create, several, sizeOf, stored } from './queries.ts';
import { refuseFull } from './room.ts';
import { asProperties, differingFields, draftOf, type Stored, summaryOf } from './stored.ts';

/** Saved items as a file: all, those of a folder, or those named. */
export async function exportItems({ database }: Saving, chosen: { folder?: string | undefined; ids?: string[] | undefined }) {
  const items = await database.read(async (transaction) => {
    refuseLarger(await sizeOf(transaction, chosen));
    return several(transaction, chosen);
  });
  const content: SavedFile = {
    ...{ format: 'sightline-saved', version: 1 },
    items: items.map((item) => {
      const { id, author, createdAt, changedBy, changedAt } = item;
      return { id, ...draftOf(item), author, createdAt, changedBy, changedAt };
    }),
  };
  return {
    ...{ name: 'sightline-saved.json', mediaType: 'application/json' },
    bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
  } satisfies DiagramFile;
}

/** What could not be brought in again is not made either. */
function refuseLarger(characters: number): void {
  if (characters <= LARGEST_SAVED_FILE) return;
  throw badParameter(
    'ids',
    `Together they are larger than ${LARGEST_SAVED_FILE / 1e6} MB, which is the most that can be brought in again. Take them by folder, or choose fewer; “sightline backup” holds all.`,
  );
}

/** @throws ProblemError where the bytes are no such file, saying where */
export function parseSavedFile(bytes: Uint8Array): SavedFile {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw badParameter('file', 'The file is not JSON. Choose a file that was exported on the Saved screen.');
  }
  const parsed = savedFile.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw badParameter(
    'file',
    `The file can't be brought in: ${place ? `${place}: ` : ''}${issue?.message ?? z.prettifyError(parsed.error)}.`,
  );
}

/** Each of a file's questions is asked, which takes a while. */
const inTurn = turns({
  ...{ atOnce: 1, waiting: 4, each: 2 },
  full: {
    kind: 'files-busy',
    title: 'Too many files at once',
    detail: 'Other files are being brought in, or two of yours are. Try again in a minute.',
  },
});

type Arriving = { item: SavedFile['items'][number]; found: Found | null };

/** What can't be asked any more comes in all the same, without what it showed; a database that is away says nothing about that. */
function nothingFound(error: unknown): null {
  if (error instanceof ProblemError && error.status < 500) return null;
  throw error;
}

/** Brings a file's items in, all or none; what is here stays, and what differs from it comes as a copy. */
export const importItems = (saving: Saving, bytes: Uint8Array, whose: Whose = {}) =>
  inTurn(() => importNow(saving, bytes, whose.signal), whose);

async function importNow(saving: Saving, bytes: Uint8Array, signal: AbortSignal | undefined) {
  const { items } = parseSavedFile(bytes);
  const arriving: Arriving[] = [];
  for (const item of items) {
    signal?.throwIfAborted();
    arriving.push({ item, found: await foundNow(saving, item.content).catch(nothingFound) });
  }
  // The same at each try of a write.
  const others = new Map(items.map(({ id }) => [id, newId()]));
  return saving.database.write(async (transaction) => {
    const here = new Map<string, Stored | undefined>();
    for (const { id } of items) here.set(id, await stored(transaction, id));
    const ids = new Map(items.map((item) => [item.id, idFor(item, { here: here.get(item.id), other: others.get(item.id) ?? newId() })]));
    const added: SavedSummary[] = [];
    const copied: SavedSummary[] = [];
    for (const { item, found } of arriving) {
      const id = ids.get(item.id) ?? null;
      if (id === null) continue;
      const { id: old, author, createdAt, changedBy, changedAt, ...draft } = item;
      // Names are the file's word; only who signed in here has an id.
      const kept = { id, author, authorId: null, createdAt, changedBy, changedById: null, changedAt, version: 1 };
      const title = id === old ? draft.title : `${draft.title.slice(0, 185)} (from file)`;
      await create(transaction, asProperties({ ...draft, title, content: relinked(draft.content, ids) }, found, kept));
      (id === old ? added : copied).push(summaryOf((await stored(transaction, id)) as Stored));
    }
    await refuseFull(transaction);
    return { added, copied, unchanged: items.length - added.length - copied.length };
  });
}

/** Its own id where that is free, the other one where something else has it, none where it is here already. */
function idFor({ id, ...item }: SavedFile['items'][number], { here, other }: { here: Stored | undefined; other: string }): string | null {
  if (!here) return id;
  const same = !here.removedAt && differingFields(draftOf(here), item).length === 0;
  return same ? null : other;
}

/** A story whose steps came under new ids tells those. */
const relinked = (content: SavedContent, ids: ReadonlyMap<string, string | null>): SavedContent =>
  content.what === 'story'
    ? { ...content, steps: content.steps.map((step) => ({ ...step, saved: ids.get(step.saved) ?? step.saved })) }
    : content;
