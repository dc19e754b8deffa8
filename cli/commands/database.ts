import { Command } from 'commander';
import { connect } from '../../server/connect.ts';
import { localDatabaseStatus, stopLocalDatabase } from '../../server/database/local.ts';
import { readEnvironment } from '../../server/env.ts';
import { report } from '../database.ts';

export const databaseCommand = () =>
  new Command('database')
    .description('the local database: start, stop, status')
    .addCommand(
      new Command('start').description('start it and keep it running until Ctrl+C').action(async () => {
        const opened = await connect({ environment: readEnvironment(), report });
        report(`The database is ready: ${opened.database.state.uri}`);
        const stop = async () => {
          await opened.close();
          process.exit();
        };
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
      }),
    )
    .addCommand(
      new Command('stop').description('stop it, whoever uses it').action(async () => {
        console.log(await stopLocalDatabase({ home: readEnvironment().SIGHTLINE_HOME }));
      }),
    )
    .addCommand(
      new Command('status')
        .description('whether it runs, and where')
        .option('--json', 'print as JSON')
        .action(async (options: { json?: true }) => {
          const status = await localDatabaseStatus({ home: readEnvironment().SIGHTLINE_HOME });
          console.log(options.json ? JSON.stringify(status, null, 2) : status);
        }),
    );
