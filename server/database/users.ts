import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './folders.ts';
import { isSameProcess, type ProcessMark, thisProcess } from './process-mark.ts';

/** Notes that this process uses the database; returns the note, to be removed with `removeUser`. */
export async function addUser(folder: string): Promise<string> {
  const note = join(folder, `${process.pid}-${randomUUID().slice(0, 8)}.json`);
  writeWhole(note, JSON.stringify(await thisProcess()));
  return note;
}

export function removeUser(note: string): void {
  rmSync(note, { force: true });
}

/** The pids of the live processes that use the database, one for each use. Notes of dead ones are removed. */
export async function liveUsers(folder: string): Promise<number[]> {
  const uses = await Promise.all(
    notesIn(folder).map(async (note) => {
      const mark = readMark(note);
      if (mark !== null && (await isSameProcess(mark))) return [mark.pid];
      removeUser(note);
      return [];
    }),
  );
  return uses.flat();
}

function notesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function readMark(note: string): ProcessMark | null {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as ProcessMark;
  } catch {
    return null;
  }
}
