import JSZip from 'jszip';
import { UnreadableFile } from './unreadable.ts';

const LARGEST = 60_000_000;
const MOST_FILES = 5000;

/**
 * Unpacks a Word file as a stream and counts, whatever sizes the archive states; stops at the limit.
 * @throws UnreadableFile where it is no Word file, or grows too large, or declares XML entities
 */
export async function checkArchive(bytes: Uint8Array, largest = LARGEST): Promise<void> {
  const archive = await JSZip.loadAsync(bytes).catch(() => {
    throw new UnreadableFile('brokenWord');
  });
  const files = Object.values(archive.files).filter(({ dir }) => !dir);
  if (files.length > MOST_FILES) throw new UnreadableFile('bomb');
  if (!archive.file('[Content_Types].xml') || !files.some(({ name }) => name.startsWith('word/'))) throw new UnreadableFile('brokenWord');
  let left = largest;
  for (const file of files) left -= await unpackedSize(file, left);
}

/** The size of one file of the archive; no more than `most` is ever unpacked. */
function unpackedSize(file: JSZip.JSZipObject, most: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let size = 0;
  let beginning = '';
  const stream = file.nodeStream('nodebuffer') as NodeJS.ReadableStream & { destroy: () => void };
  const stop = (error: Error) => {
    stream.pause();
    stream.removeAllListeners('data');
    reject(error);
  };
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (beginning.length < 2000) beginning += chunk.subarray(0, 2000).toString('latin1');
    if (size > most) stop(new UnreadableFile('bomb'));
  });
  stream.on('error', () => stop(new UnreadableFile('brokenWord')));
  // Word writes no document type declarations; entities in one could grow without bounds.
  stream.on('end', () => (/<!DOCTYPE|<!ENTITY/i.test(beginning) ? reject(new UnreadableFile('brokenWord')) : resolve(size)));
  return promise;
}
