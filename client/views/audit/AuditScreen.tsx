import { Button, Skeleton } from '@mantine/core';
import { useAddress } from '../../address/address.ts';
import { isAway } from '../../api/problem-error.ts';
import { auditFileAddress, useAudit } from '../../api/use-audit.ts';
import { ExportMenu } from '../../controls/ExportMenu.tsx';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import classes from './Audit.module.css';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditTable } from './AuditTable.tsx';
import { readAuditFilter } from './audit-filter.ts';

/** Who did what, when and from where, for administrators. */
export default function AuditScreen() {
  const filter = readAuditFilter(useAddress().query);
  const audit = useAudit(filter);
  const records = audit.data?.pages.flatMap((page) => page.records);
  return (
    <Page
      title="Audit"
      place="Who did what, when and from where · the latest first"
      lead="Signing in, questions, free Cypher, exports, imports and edits. Nothing here can be changed; “sightline audit verify” proves that nothing was."
      actions={
        <ExportMenu
          ways={[
            {
              caption: 'Audit (CSV)',
              about: 'What is chosen here, the latest 50,000',
              name: 'audit.csv',
              address: auditFileAddress(filter),
            },
          ]}
        />
      }
    >
      <AuditFilters filter={filter} />
      {records ? (
        <>
          {records.length > 0 ? (
            <AuditTable records={records} />
          ) : (
            <p className={classes.none}>Nothing was recorded that fits. Take away a filter to see more.</p>
          )}
          {audit.hasNextPage && (
            <Button
              className={classes.more}
              variant="default"
              size="sm"
              loading={audit.isFetchingNextPage}
              onClick={() => void audit.fetchNextPage()}
            >
              Show older ones
            </Button>
          )}
        </>
      ) : audit.isError && !isAway(audit.error) ? (
        <Trouble title="The audit cannot be shown" error={audit.error} onRetry={() => void audit.refetch()} />
      ) : (
        <Skeleton height={420} radius={8} />
      )}
    </Page>
  );
}
