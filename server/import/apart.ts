import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../child-environment.ts';
import type { Connection } from '../neo4j.ts';
import type { ImportResult } from './import.ts';

export type ImportOrder = { connection: Connection; paths: readonly string[]; root: string };
export type ImportReply = { result: ImportResult } | { error: string };

const PROCESS = fileURLToPath(new URL('import.process.ts', import.meta.url));

/**
 * Imports dataset files in a process of its own: reading YAML takes memory that a process that goes on serving never gives
 * back. It ends with this one, however that ends.
 * @throws what stopped the import; the abort's reason if `signal` gives it up, with the graph old or new
 */
export async function importApart(order: ImportOrder, signal?: AbortSignal): Promise<ImportResult> {
  signal?.throwIfAborted();
  const child = fork(PROCESS, { env: childEnvironment(), execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const stop = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', stop);
  try {
    const reply = await new Promise<ImportReply>((resolve, reject) => {
      child.once('message', resolve as (message: unknown) => void);
      child.once('error', reject);
      child.once('exit', (code, by) => reject(new Error(`The import ended before it was done (${by ?? `status ${code}`}).`)));
      child.send(order);
    });
    if ('error' in reply) throw new Error(reply.error);
    return reply.result;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
