import { Command } from 'commander';
import { localDatabaseStatus, openLocalDatabase, stopLocalDatabase } from '../../server/database/local.ts';
import { readEnvironment } from '../../server/env.ts';
import { canConnect } from '../../server/neo4j.ts';
import { report } from '../database.ts';

export const databaseCommand = () =>
  new Command('database')
    .description('the local database: start, stop, status')
    .addCommand(
      new Command('start').description('start it and leave it running until "database stop"').action(async () => {
        const running = await openLocalDatabase({ home: readEnvironment().SIGHTLINE_HOME, report, canConnect, keep: true });
        console.log(`The database is ready: ${running.uri}`);
        await running.release();
      }),
    )
    .addCommand(
      new Command('stop').description('stop it, whoever uses it').action(async () => {
        const { stopped, users } = await stopLocalDatabase({ home: readEnvironment().SIGHTLINE_HOME });
        const using = users.length > 0 ? ` It was in use by ${users.length === 1 ? 'process' : 'processes'} ${users.join(', ')}.` : '';
        console.log(stopped ? `The database is stopped.${using}` : 'No local database is running.');
      }),
    )
    .addCommand(
      new Command('status')
        .description('whether it runs, and where')
        .option('--json', 'print as JSON')
        .action(async (options: { json?: true }) => {
          const status = await localDatabaseStatus({ home: readEnvironment().SIGHTLINE_HOME });
          if (options.json) console.log(JSON.stringify(status, null, 2));
          else for (const [name, value] of Object.entries(status)) console.log(`${name.padEnd(8)} ${[value].flat().join(', ') || '–'}`);
        }),
    );
