import { Command } from 'commander';
import { type Serving, serve } from '../../server/main.ts';
import { report } from '../database.ts';

export const serveCommand = () =>
  new Command('serve')
    .description('start the database if need be, and serve the page and the API')
    .option('--import', 'import data/ first, also into a database that NEO4J_URI names')
    .option('--no-import', 'leave the graph as it is')
    .action(async (options: { import?: boolean }) => {
      const starting = new AbortController();
      let serving: Serving | undefined;
      let stopping = false;
      const stop = async () => {
        if (stopping) return;
        stopping = true;
        report('Stopping …');
        if (!serving) return starting.abort(new Error('Stopped before it was ready.'));
        await serving.close();
        process.exit();
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
      serving = await serve({ report, signal: starting.signal, ...(options.import !== undefined && { importData: options.import }) });
      report(`Sightline is ready: ${serving.url}`);
    });
