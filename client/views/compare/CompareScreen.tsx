import { Skeleton } from '@mantine/core';
import { useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useOperation } from '../../api/hooks.ts';
import { isAway } from '../../api/problem-error.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { Inspector } from '../../inspector/Inspector.tsx';
import { dateInWords } from '../../words/dates.ts';
import { ComparePicker } from './ComparePicker.tsx';
import { CompareResult } from './CompareResult.tsx';
import { CompareStart } from './CompareStart.tsx';
import { Counterpart } from './Counterpart.tsx';
import { readCompareView } from './compare-view.ts';

const nothing = { nodes: [], relationships: [] };

/** Two areas, two dates or two documents side by side, as lists and as one drawing. */
export default function CompareScreen() {
  const view = readCompareView(useAddress().query);
  const { area, asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  const { by, left, right } = view;
  const ready = left !== '' && right !== '';
  const narrowing = by === 'dates' ? (area ? { area } : {}) : asAt ? { asAt } : {};
  const comparison = useOperation('compare', { query: { by, left, right, ...narrowing } }, { enabled: ready });
  const shown = ready ? comparison.data : undefined;
  const place = by === 'dates' ? (area ? areaName(area) : 'All areas') : asAt ? `as at ${dateInWords(asAt)}` : 'at any date';
  return (
    <Workspace
      label="Details"
      onDemand
      inspector={
        <>
          {shown && <Counterpart comparison={shown} />}
          <Inspector graph={shown?.graph ?? nothing}>{null}</Inspector>
        </>
      }
    >
      <Page title="Compare" place={place}>
        <ComparePicker view={view} />
        {!ready && <CompareStart />}
        {ready && comparison.isError && !isAway(comparison.error) && (
          <Trouble title="These cannot be compared" error={comparison.error} onRetry={() => void comparison.refetch()} />
        )}
        {ready && !shown && (!comparison.isError || isAway(comparison.error)) && (
          <div role="status" aria-label="Comparing">
            <Skeleton height={34} width="70%" radius={6} />
            <Skeleton height={420} mt={16} radius={8} />
          </div>
        )}
        {shown && <CompareResult comparison={shown} view={view} />}
      </Page>
    </Workspace>
  );
}
