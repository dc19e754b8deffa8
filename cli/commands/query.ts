import { Command } from 'commander';
import type { Cell } from '../../contract/answer.ts';
import { readOnlyQuery } from '../../server/queries/read-only.ts';
import { cellText } from '../../server/questions/words.ts';
import { withDatabase } from '../database.ts';
import { table } from '../output/table.ts';

export const queryCommand = () =>
  new Command('query')
    .description('run Cypher in a read transaction, with a time and a row limit')
    .argument('<cypher>', 'one statement that only reads')
    .option('--json', 'print as JSON')
    .option('--limit <rows>', 'how many rows at most', Number, 1000)
    .option('--seconds <seconds>', 'how long at most', Number, 15)
    .action((cypher: string, options: { json?: true; limit: number; seconds: number }) =>
      withDatabase(async ({ database }) => {
        const result = await readOnlyQuery({ database, cypher, limit: options.limit, seconds: options.seconds });
        if (options.json) return console.log(JSON.stringify(result, null, 2));
        const rows = result.rows.map((row) => result.columns.map((column) => cellText((row[column] ?? null) as Cell)));
        console.log(table({ columns: result.columns, rows }));
        console.log(
          result.more
            ? `The first ${result.rows.length} rows; there are more.`
            : `${result.rows.length} ${result.rows.length === 1 ? 'row' : 'rows'}.`,
        );
      }),
    );
