import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { QueryResult } from '../../../contract/operations/queries.ts';
import { CallFailure, isAway } from '../../api/problem-error.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import classes from './Query.module.css';
import { QueryResultView } from './QueryResultView.tsx';

type Props = { cypher: string; result: UseQueryResult<QueryResult>; onAgain: () => void };

/** What came of a query: its result, why it was refused or stopped, or how to begin. */
export function QueryOutcome({ cypher, result, onAgain }: Props) {
  if (cypher === '') {
    return (
      <p className={classes.lead}>
        Write a query, or choose one of the examples. It runs in a transaction that cannot write, for 15 seconds and 1,000 rows at most, and
        reaches the governance graph only: not what people save, and not the server.
      </p>
    );
  }
  if (result.isFetching) {
    return (
      <div role="status" aria-label="Running the query" className={classes.outcome}>
        <Skeleton height={26} width="42%" radius={6} />
        <Skeleton height={360} mt={12} radius={8} />
      </div>
    );
  }
  if (result.data) return <QueryResultView cypher={cypher} result={result.data} />;
  if (result.isError && !isAway(result.error)) {
    const title = (result.error instanceof CallFailure && result.error.problem?.title) || 'The query was not run';
    const asItStands = result.error instanceof CallFailure && /query-(stopped|busy)|queries-busy/.test(result.error.problem?.type ?? '');
    return <Trouble title={title} error={result.error} {...(asItStands && { onRetry: onAgain })} />;
  }
  if (result.isError) return null;
  return <Trouble title="The query was stopped" error={new Error('You stopped it; nothing of it runs on.')} onRetry={onAgain} />;
}
