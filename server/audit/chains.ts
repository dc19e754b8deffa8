import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { unchained } from './chain.ts';

/** The last record of a chain. */
export type Head = { number: number; hash: string };

const ENDING = '.jsonl';
const BLOCK = 64 * 1024;

/** The chains in a folder, by name. */
export function chainNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

/** The lines of a file from the last to the first, without reading more of it than is asked for; none where there is no file. */
export function* linesBackwards(path: string): Generator<{ line: string; end: number; whole: boolean }> {
  const file = openIfThere(path);
  if (file === undefined) return;
  try {
    let end = fstatSync(file).size;
    let start = end;
    let rest = Buffer.alloc(0);
    let whole = false;
    while (start > 0) {
      const length = Math.min(BLOCK, start);
      start -= length;
      const block = Buffer.alloc(length);
      readSync(file, block, 0, length, start);
      rest = Buffer.concat([block, rest]);
      for (let at = rest.lastIndexOf(10); at >= 0; at = rest.lastIndexOf(10)) {
        if (at + 1 < rest.length) yield { line: rest.subarray(at + 1).toString(), end, whole };
        end = start + at + 1;
        whole = true;
        rest = rest.subarray(0, at);
      }
    }
    if (rest.length > 0) yield { line: rest.toString(), end, whole };
  } finally {
    closeSync(file);
  }
}

/** Where a chain ends; `torn` where its last line was not written to its end, which begins at `size`. */
export function readHead(path: string): { head: Head | null; size: number; torn: boolean } {
  let torn = false;
  let size = 0;
  for (const { line, end, whole } of linesBackwards(path)) {
    if (!whole) {
      torn = true;
      continue;
    }
    size = end;
    const known = unchained(line);
    // What is wrong stays for `sightline audit verify` to tell; the chain goes on behind it.
    const number = Number(known?.record.number ?? /"number":(\d+)/.exec(line)?.[1] ?? 0);
    return { head: { number, hash: known?.hash ?? 'broken' }, size, torn };
  }
  return { head: null, size, torn };
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
