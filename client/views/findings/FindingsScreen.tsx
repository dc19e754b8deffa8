import { Skeleton } from '@mantine/core';
import { useAddress } from '../../address/address.ts';
import { isAway } from '../../api/problem-error.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { Inspector } from '../../inspector/Inspector.tsx';
import { FindingExports } from './FindingExports.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingList } from './FindingList.tsx';
import { passing, readFindingFilter } from './finding-filter.ts';
import { useFindings } from './use-findings.ts';

const nothing = { nodes: [], relationships: [] };

/** What is missing, doubtful or contradictory, by rule, with its evidence. */
export default function FindingsScreen() {
  const { query } = useAddress();
  const findings = useFindings();
  const filter = readFindingFilter(query);
  const listed = findings.data ? passing(findings.data, filter) : [];
  const shown = findings.data?.findings.find(({ id }) => id === query.get('show'));
  return (
    <Workspace label="Details" onDemand inspector={<Inspector graph={shown?.graph ?? nothing}>{null}</Inspector>}>
      <Page
        title="Findings"
        sources={listed.flatMap(({ citations }) => citations.map(({ clause }) => clause))}
        actions={findings.data && <FindingExports findings={listed} />}
        lead="What is missing, doubtful or contradictory in the documents, each with its evidence. Accept one with a reason where it is as it should be; it comes back if its evidence changes."
      >
        {findings.data ? (
          <>
            <FindingFilters reply={findings.data} />
            <FindingList reply={findings.data} />
          </>
        ) : findings.isError && !isAway(findings.error) ? (
          <Trouble title="The findings cannot be shown" error={findings.error} onRetry={() => void findings.refetch()} />
        ) : (
          <div role="status" aria-label="Looking for findings">
            {[1, 2, 3, 4].map((place) => (
              <Skeleton key={place} height={150} mb={14} radius={8} />
            ))}
          </div>
        )}
      </Page>
    </Workspace>
  );
}
