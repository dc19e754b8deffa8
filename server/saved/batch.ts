import { type DiagramFormatId, type DiagramOptions, formatOf, type StreamedFile } from '../../contract/diagram.ts';
import type { Reply } from '../../contract/operations.ts';
import { drawBehind } from '../diagrams/draw.ts';
import { notFound, ProblemError } from '../problem.ts';
import { fileOfItem } from './draw.ts';
import type { Saving } from './found.ts';
import { readItem } from './items.ts';
import { type Entry, zipParts } from './zip-parts.ts';

type Progress = Reply<'getSavedBatch'>;
type Wanted = { batch: string; ids: readonly string[]; format: DiagramFormatId; options: DiagramOptions };
type Whose = { signal: AbortSignal; person?: string | undefined };

/** How long a batch's progress can be asked for after its end. */
const REMEMBERED = 5 * 60_000;
const batches = new Map<string, Progress>();
/** One batch after another, one diagram after another: whatever else is asked of the server comes between. */
let turn: Promise<void> = Promise.resolve();
/** Whose batches are being sent or wait. */
const underWay: string[] = [];
const MOST = 10;
/** Of one person. */
const EACH = 3;

/** @throws ProblemError where no such batch is known */
export function batchProgress(id: string): Progress {
  const progress = batches.get(id);
  if (!progress) throw notFound('There is no such batch, or it ended a while ago.');
  return progress;
}

/**
 * Diagrams as a zip that is sent while they are drawn; what can't be drawn is told in it and in the progress.
 * @param whose its signal ends the batch before the next diagram
 * @throws ProblemError where too many batches wait
 */
export function batchOf(saving: Saving, wanted: Wanted, { signal, person = '' }: Whose): StreamedFile {
  if (underWay.length >= MOST || underWay.filter((one) => one === person).length >= EACH) throw busy();
  const parts = zipParts(inTurn(saving, wanted, { signal, person }));
  return { name: 'sightline-diagrams.zip', mediaType: 'application/zip', parts };
}

async function* inTurn(saving: Saving, wanted: Wanted, { signal, person = '' }: Whose): AsyncGenerator<Entry> {
  const progress: Progress = { done: 0, of: wanted.ids.length, now: null, failed: [] };
  const before = turn;
  let end = () => {};
  turn = new Promise((resolve) => {
    end = resolve;
  });
  underWay.push(person);
  batches.set(wanted.batch, progress);
  try {
    await before;
    yield* entries(saving, wanted, progress, signal);
  } finally {
    end();
    underWay.splice(underWay.indexOf(person), 1);
    setTimeout(() => batches.delete(wanted.batch), REMEMBERED).unref();
  }
}

const busy = () =>
  new ProblemError({
    status: 429,
    kind: 'batches-busy',
    title: 'Too many batches at once',
    detail: `${MOST} batches are being drawn or wait, or ${EACH} of them are yours. Try again when one has ended.`,
  });

async function* entries(saving: Saving, { ids, format, options }: Wanted, progress: Progress, signal: AbortSignal) {
  const taken = new Set<string>();
  for (const id of ids) {
    signal.throwIfAborted();
    let title = id;
    try {
      const item = await readItem(saving, id);
      title = item.title;
      progress.now = title;
      const { name, bytes } = await fileOfItem(saving, item, { format, options, draw: drawBehind });
      yield { name: freeName(name, taken), bytes };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      progress.failed.push(`${title}: ${error.message}`);
    }
    progress.done += 1;
  }
  progress.now = null;
  if (progress.failed.length > 0)
    yield {
      name: 'not drawn.txt',
      bytes: new TextEncoder().encode(`Not drawn as ${formatOf(format).caption}:\n\n${progress.failed.join('\n')}\n`),
    };
}

/** The name, or the first of "name-2.svg", "name-3.svg", … that no other file has. */
function freeName(name: string, taken: Set<string>): string {
  const [stem = name, ...extension] = name.split('.');
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = [`${stem}-${count}`, ...extension].join('.');
  taken.add(free);
  return free;
}
