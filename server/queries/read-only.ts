import type { Cell } from '../../contract/answer.ts';
import type { Graph } from '../../contract/graph.ts';
import type { Database } from '../database.ts';
import { GraphCollector } from '../graph/collector.ts';
import { isClientError, isTimeout } from '../neo4j.ts';
import { ProblemError } from '../problem.ts';

export type QueryResult = { columns: string[]; rows: Record<string, Cell>[]; graph: Graph; more: boolean };

const refused = (detail: string) => new ProblemError({ status: 422, kind: 'bad-query', title: 'The query was not run', detail });

/**
 * Runs free Cypher in a read transaction, which the database refuses to let write, with a limit on time and rows.
 * @throws ProblemError naming what the database has against it
 */
export async function readOnlyQuery(options: { database: Database; cypher: string; limit: number; seconds: number }): Promise<QueryResult> {
  const { database, cypher, limit, seconds } = options;
  if (!(Number.isInteger(limit) && limit > 0)) throw refused('The row limit must be a whole number of at least 1.');
  if (!(seconds > 0)) throw refused('The time limit must be more than 0 seconds.');
  try {
    return await database.read(
      async (transaction) => {
        const collector = new GraphCollector();
        const rows: QueryResult['rows'] = [];
        let more = false;
        const result = transaction.run(cypher);
        const columns = (await result.keys()).map(String);
        for await (const record of result) {
          more = rows.length === limit;
          if (more) break;
          rows.push(Object.fromEntries(columns.map((column) => [column, collector.cell(record.get(column))])));
        }
        return { columns, rows, graph: collector.graph(), more };
      },
      { seconds },
    );
  } catch (error) {
    if (isTimeout(error)) throw refused(`The query took longer than ${seconds} s and was stopped. Narrow it, or give it more time.`);
    if (isClientError(error)) throw refused((error as Error).message);
    throw error;
  }
}
