import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Reply } from '../../../contract/operations.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useFindingMutations } from '../../api/finding-mutations.ts';
import { UndoBar } from '../../controls/UndoBar.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import type { Done } from './done.ts';
import classes from './Findings.module.css';
import { groupsOf, readFindingFilter } from './finding-filter.ts';
import { RuleSection } from './RuleSection.tsx';

/** The findings that pass the filter, rule by rule; what was done last can be undone. */
export function FindingList({ reply }: { reply: Reply<'listFindings'> }) {
  const filter = readFindingFilter(useAddress().query);
  const { area } = usePlaceAndDate();
  const [done, setDone] = useState<Done | null>(null);
  const { accept, reopen } = useFindingMutations();
  const groups = groupsOf(reply, filter, useAreaNames());
  const undo = ({ finding: { id }, did, reason }: Done) => {
    const undone = { onSuccess: () => setDone(null) };
    if (did === 'accepted') reopen.mutate({ id }, undone);
    else accept.mutate({ id, reason }, undone);
  };
  return (
    <>
      {done && (
        <UndoBar
          said={`${done.did === 'accepted' ? 'Accepted: ' : 'Reopened: '}${done.finding.sentence}`}
          pending={accept.isPending || reopen.isPending}
          error={accept.error ?? reopen.error}
          onUndo={() => undo(done)}
        />
      )}
      {groups.length === 0 && (
        <div className={classes.none}>
          <p>
            {reply.findings.length === 0
              ? 'None of the rules found anything for this area and date.'
              : 'No finding passes this filter. That is good news, unless the filter is too narrow.'}
          </p>
          {reply.findings.length > 0 && (
            <Button size="sm" variant="default" onClick={() => changeQuery({ rule: null, severity: null, state: null })}>
              Show all open findings
            </Button>
          )}
        </div>
      )}
      {groups.map((group) => (
        <RuleSection
          key={group.key}
          group={group}
          rules={reply.rules}
          by={filter.by}
          whole={[filter.rule, filter.severity, area].includes(group.key)}
          onDone={setDone}
        />
      ))}
    </>
  );
}
