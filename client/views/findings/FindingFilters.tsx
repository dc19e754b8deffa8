import { SegmentedControl } from '@mantine/core';
import type { Reply } from '../../../contract/operations.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import { Choice } from '../../controls/Choice.tsx';
import classes from './Findings.module.css';
import { type FindingFilter, groupings, passing, readFindingFilter, severities } from './finding-filter.ts';

const by: Record<FindingFilter['by'], string> = { rule: 'rule', area: 'area', severity: 'severity' };

/** Which findings are shown, by what they are grouped; each choice says how many it holds. */
export function FindingFilters({ reply }: { reply: Reply<'listFindings'> }) {
  const filter = { ...readFindingFilter(useAddress().query), show: null };
  const count = (change: Partial<FindingFilter>) => passing(reply, { ...filter, ...change }).length;
  const choose = (change: Record<string, string | null>) => changeQuery({ ...change, show: null }, { replace: true });
  const changed = count({ state: 'changed' });
  return (
    <div className={classes.filters}>
      <SegmentedControl
        size="xs"
        aria-label="Open or accepted"
        data={[
          { value: 'open', label: `Open ${count({ state: 'open' })}` },
          ...(changed > 0 || filter.state === 'changed' ? [{ value: 'changed', label: `Changed since accepted ${changed}` }] : []),
          { value: 'accepted', label: `Accepted ${count({ state: 'accepted' })}` },
          { value: 'all', label: 'Both' },
        ]}
        value={filter.state}
        onChange={(state) => choose({ state: state === 'open' ? null : state })}
      />
      <SegmentedControl
        size="xs"
        aria-label="Severity"
        data={[
          { value: '', label: 'Any severity' },
          ...severities.map((value) => ({ value, label: `${capital(value)} ${count({ severity: value })}` })),
        ]}
        value={filter.severity ?? ''}
        onChange={(severity) => choose({ severity: severity || null })}
      />
      <div className={classes.choices}>
        <Choice label="Rule" value={filter.rule ?? ''} onChange={(rule) => choose({ rule: rule || null })}>
          <option value="">All rules</option>
          {reply.rules.map(({ id, title }) => (
            <option key={id} value={id}>
              {title} ({count({ rule: id })})
            </option>
          ))}
        </Choice>
        <Choice label="Grouped by" value={filter.by} onChange={(value) => choose({ by: value === 'rule' ? null : value })}>
          {groupings.map((one) => (
            <option key={one} value={one}>
              {by[one]}
            </option>
          ))}
        </Choice>
      </div>
    </div>
  );
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
