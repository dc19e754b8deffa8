import { ProblemError } from '../problem.ts';

/** Told by whoever sees it: the database, or whoever watches the process that takes its results. */
export const tooLarge = (): ProblemError =>
  new ProblemError({
    status: 422,
    kind: 'query-stopped',
    title: 'The query was stopped',
    detail: 'The query needed more memory than a query may have, and was stopped. Narrow it, collect less, or sort fewer rows.',
    parameter: 'cypher',
  });
