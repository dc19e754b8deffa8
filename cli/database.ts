import { connect, type OpenDatabase } from '../server/connect.ts';
import { readEnvironment } from '../server/env.ts';

/** Progress and warnings go to standard error, so that standard output holds the answer alone. */
export const report = (line: string): void => console.error(line);

/** Runs work with the database open, and closes it afterwards, whatever happened. */
export async function withDatabase<T>(work: (opened: OpenDatabase) => Promise<T>): Promise<T> {
  const opened = await connect({ environment: readEnvironment(), report });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
