import { openDriver } from '../neo4j.ts';
import type { ImportOrder, ImportReply } from './apart.ts';
import { importDataset } from './import.ts';

/** The process that `apart.ts` starts: takes one order, replies, and ends; and ends at once if whoever started it is gone. */
process.once('disconnect', () => process.exit());
// Whoever started it is told by the same Ctrl+C, and decides.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});

process.once('message', async ({ connection, ...dataset }: ImportOrder) => {
  const driver = openDriver(connection);
  const reply: ImportReply = await importDataset({ driver, database: connection.database, ...dataset }).then(
    (result) => ({ result }),
    (error) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(reply, () => process.disconnect?.());
});
