import { Command, InvalidArgumentError } from 'commander';
import { LONGEST_RUN, MOST_ROWS, queryResult } from '../../contract/operations/queries.ts';
import { queriesOn } from '../../server/queries/queries.ts';
import { cellText } from '../../server/questions/words.ts';
import { withDatabase } from '../database.ts';
import { table } from '../output/table.ts';

export const queryCommand = () =>
  new Command('query')
    .description('run one Cypher statement that only reads the governance graph; whatever else it would do is refused')
    .argument('<cypher>', 'one statement that only reads')
    .option('--json', 'print as JSON')
    .option('--limit <rows>', `how many rows at most, up to ${MOST_ROWS}`, numberUpTo(MOST_ROWS), 1000)
    .option('--seconds <seconds>', `how long at most, up to ${LONGEST_RUN}`, numberUpTo(LONGEST_RUN), 15)
    .action((cypher: string, { json, limit, seconds }: { json?: true; limit: number; seconds: number }) =>
      withDatabase(async ({ connection }) => {
        const queries = queriesOn(connection);
        const result = queryResult.parse(JSON.parse(await queries.run({ cypher, limit, seconds }, interrupted())));
        queries.close();
        if (json) return console.log(JSON.stringify(result, null, 2));
        const rows = result.rows.map((row) => result.columns.map((column) => cellText(row[column] ?? null)));
        console.log(table({ columns: result.columns, rows }));
        console.log(endOf(result.rows.length, result.more));
      }),
    );

/** Ctrl+C stops the query in the database too. */
function interrupted(): AbortSignal {
  const gone = new AbortController();
  process.once('SIGINT', () => gone.abort(new Error('The query was stopped.')));
  return gone.signal;
}

function endOf(rows: number, more: 'rows' | 'size' | null): string {
  if (more === 'size') return `The first ${rows} rows, which are as much as is sent at once; there are more.`;
  return more ? `The first ${rows} rows; there are more.` : `${rows} ${rows === 1 ? 'row' : 'rows'}.`;
}

function numberUpTo(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!(Number.isInteger(number) && number >= 1 && number <= most))
      throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
    return number;
  };
}
