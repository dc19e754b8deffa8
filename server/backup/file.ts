import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline as passOn, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { keptValue } from './values.ts';

export const FORMAT = 'sightline-backup';
/** The newest form of the file that this program reads and the one that it writes. */
export const VERSION = 1;
/** No line of a backup is longer; a broken file must not fill the memory. */
const LONGEST_LINE = 64_000_000;

const count = z.number().int().min(0);
const name = z.string().min(1).max(500);
const properties = z.record(name, keptValue);
export const head = z.object({ format: z.literal(FORMAT), version: count, schema: count, program: z.string(), at: z.iso.datetime() });
const keptNode = z.strictObject({ node: name, labels: z.array(name), properties });
const keptRelationship = z.strictObject({ relationship: name, from: name, to: name, properties });
const keptAudit = z.strictObject({ audit: z.string().regex(/^[A-Za-z0-9-]{1,200}$/), line: z.string() });
export const end = z.strictObject({ end: z.strictObject({ nodes: count, relationships: count, audit: count, sha256: z.string() }) });
/** What stands between the head and the end: nodes, then relationships, then the audit. */
export const part = z.union([keptNode, keptRelationship, keptAudit]);

export type Head = z.infer<typeof head>;
export type KeptNode = z.infer<typeof keptNode>;
export type KeptRelationship = z.infer<typeof keptRelationship>;
export type Part = z.infer<typeof part>;
export type End = z.infer<typeof end>['end'];

/** Writes a backup's lines and its end, which holds their checksum. */
export async function writeBackup(path: string, start: Head, parts: AsyncIterable<Part>): Promise<End> {
  const checksum = createHash('sha256');
  const counts = { nodes: 0, relationships: 0, audit: 0 };
  let written: End | undefined;
  const line = (content: object) => {
    const text = `${JSON.stringify(content)}\n`;
    checksum.update(text);
    return text;
  };
  async function* lines() {
    yield line(start);
    for await (const one of parts) {
      if ('node' in one) counts.nodes++;
      else if ('relationship' in one) counts.relationships++;
      else counts.audit++;
      yield line(one);
    }
    written = { ...counts, sha256: checksum.digest('hex') };
    yield `${JSON.stringify({ end: written })}\n`;
  }
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(path, { mode: 0o600, flush: true }));
  if (!written) throw new Error('The backup has no end.');
  return written;
}

/** The lines of a backup, with the checksum of all before the last. */
export async function* readLines(path: string): AsyncGenerator<{ text: string; before: string }> {
  const checksum = createHash('sha256');
  const unzipped = createGunzip();
  // What goes wrong with the file ends the other stream too, and is thrown where that is read.
  passOn(createReadStream(path), unzipped, () => undefined);
  /** The line that has not ended yet, piece by piece: looked through once, however long it grows. */
  let begun: string[] = [];
  let length = 0;
  const decoder = new TextDecoder();
  for await (const chunk of withErrors(path, unzipped)) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(first);
    length += first.length;
    if (length > LONGEST_LINE) throw new Error(`${path} holds a line that no backup has.`);
    const rest = others.pop();
    if (rest === undefined) continue;
    const pieces = [begun.join(''), ...others];
    begun = [rest];
    length = rest.length;
    for (const text of pieces) {
      yield { text, before: checksum.copy().digest('hex') };
      checksum.update(`${text}\n`);
    }
  }
}

async function* withErrors(path: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw new Error(`${path} cannot be read as a backup (${(error as Error).message}).`);
  }
}
