import { ProblemError } from '../../problem.ts';

/** Where in the statement, from 0. */
export type Place = { cypher: string; offset: number };

/**
 * Why a statement is not run: what it names, why that isn't allowed, and what to do instead.
 * @param options.named the operator, procedure, function or word
 */
export function refusal(options: { named: string; why: string; instead: string; at?: Place | undefined }): ProblemError {
  const { named, why, instead, at } = options;
  const position = at && positionOf(at);
  const where = position ? ` (line ${position.line}, column ${position.column})` : '';
  return new ProblemError({
    status: 422,
    kind: 'query-refused',
    title: 'The query was not run',
    detail: `${named}${where}: ${why} ${instead}`,
    parameter: 'cypher',
    refused: { named, ...position },
  });
}

/** Line and column, from 1. */
export function positionOf({ cypher, offset }: Place): { line: number; column: number; offset: number } {
  const before = cypher.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}
