import { Command } from 'commander';
import { serve } from '../../server/main.ts';
import { report } from '../database.ts';

export const serveCommand = () =>
  new Command('serve')
    .description('start the database if need be, and serve the page and the API')
    .option('--import', 'import data/ first, also into a database that NEO4J_URI names')
    .option('--no-import', 'leave the graph as it is')
    .action(async (options: { import?: boolean }) => {
      const serving = await serve({ report, ...(options.import !== undefined && { importData: options.import }) });
      report(`Sightline is ready: ${serving.url}`);
      let stopping = false;
      const stop = async () => {
        if (stopping) return;
        stopping = true;
        report('Stopping …');
        await serving.close();
        process.exit();
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    });
