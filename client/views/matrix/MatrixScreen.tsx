import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useOperation } from '../../api/hooks.ts';
import { isAway } from '../../api/problem-error.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { Inspector } from '../../inspector/Inspector.tsx';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { matrixOf } from './matrix.ts';
import { readMatrixView } from './matrix-view.ts';
import { clausesOf } from './matrix-words.ts';
import { Overlaps } from './Overlaps.tsx';

const nothing = { nodes: [], relationships: [] };
const MOST = 5000;

/** Who sits where and in what capacity; any other relationship type as a grid in the same way. */
export default function MatrixScreen() {
  const { query } = useAddress();
  const { area, asAt } = usePlaceAndDate();
  const overview = useOperation(
    'getOverview',
    { query: { ...(area ? { area } : {}), ...(asAt ? { asAt } : {}), limit: MOST } },
    { keep: true },
  );
  const graph = overview.data?.graph;
  const view = useMemo(() => readMatrixView(query), [query]);
  const matrix = useMemo(
    () => (graph ? matrixOf(graph, view.show === 'overlaps' ? { ...view, least: 1, sort: 'most' } : view) : undefined),
    [graph, view],
  );
  return (
    <Workspace label="Details" onDemand inspector={<Inspector graph={graph ?? nothing}>{null}</Inspector>}>
      <Page
        title="Matrix"
        fills={view.show === 'grid'}
        actions={graph && matrix && <MatrixControls graph={graph} matrix={matrix} view={view} />}
        sources={matrix && clausesOf(matrix)}
      >
        {matrix && view.show === 'overlaps' ? (
          <Overlaps matrix={matrix} view={view} />
        ) : matrix ? (
          <MatrixTable matrix={matrix} view={view} />
        ) : overview.isError && !isAway(overview.error) ? (
          <Trouble title="The grid cannot be shown" error={overview.error} onRetry={() => void overview.refetch()} />
        ) : (
          <div role="status" aria-label="Fetching the grid">
            <Skeleton height={460} radius={8} />
          </div>
        )}
      </Page>
    </Workspace>
  );
}
