import { Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '../../address/link.tsx';
import { useOperation } from '../../api/hooks.ts';
import { isAway } from '../../api/problem-error.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { ClauseDetails } from '../../inspector/ClauseDetails.tsx';
import { Inspector } from '../../inspector/Inspector.tsx';
import { ClausePage } from './ClausePage.tsx';
import { DocumentBody } from './DocumentBody.tsx';
import { DocumentNotes } from './DocumentNotes.tsx';
import classes from './Sources.module.css';

const nothing = { nodes: [], relationships: [] };

/** A document's clauses in reading order, and beside them the one that was chosen; on a phone, only that one. */
export function DocumentView({ id, number }: { id: string; number: string | undefined }) {
  const detail = useOperation('getDocument', { path: { id } });
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  const clause = number ? `${id}#${number}` : undefined;
  if (narrow && clause && detail.data) return <ClausePage document={detail.data} clause={clause} />;
  return (
    <Workspace
      label="Clause"
      inspector={
        <Inspector graph={nothing}>
          {clause ? <ClauseDetails key={clause} id={clause} /> : <DocumentNotes document={detail.data} />}
        </Inspector>
      }
    >
      {detail.data ? (
        <DocumentBody document={detail.data} chosen={clause} />
      ) : detail.isError && !isAway(detail.error) ? (
        <Page title="Sources">
          <Trouble title="This document cannot be shown" error={detail.error} onRetry={() => void detail.refetch()}>
            <p>
              <Link to="/sources">All documents</Link> are listed with what they are cited as.
            </p>
          </Trouble>
        </Page>
      ) : (
        <div className={classes.waiting} role="status" aria-label="Fetching the document">
          <Skeleton height={28} width="60%" />
          {[1, 2, 3, 4, 5, 6].map((place) => (
            <Skeleton key={place} height={54} mt={16} />
          ))}
        </div>
      )}
    </Workspace>
  );
}
