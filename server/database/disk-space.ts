import { statfs } from 'node:fs/promises';
import { noDiskSpace } from './setup-error.ts';

/** How many bytes this user may still write in a folder. */
export type FreeBytes = (folder: string) => Promise<number>;

export const freeBytesOf: FreeBytes = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** Throws a DatabaseSetupError if the folder's disk has less than `bytes` left. */
export async function requireSpace(options: { folder: string; bytes: number; freeBytes: FreeBytes }): Promise<void> {
  const free = await options.freeBytes(options.folder);
  if (free < options.bytes) throw noDiskSpace(options.folder);
}
