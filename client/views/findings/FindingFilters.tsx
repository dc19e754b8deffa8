import { SegmentedControl } from '@mantine/core';
import type { Reply } from '../../../contract/operations.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import classes from './Findings.module.css';
import { hitsByRule, readFindingFilter, severities } from './finding-filter.ts';

/** Which findings are shown: by rule, by severity, open or accepted; each choice says how many it holds. */
export function FindingFilters({ reply }: { reply: Reply<'listFindings'> }) {
  const filter = readFindingFilter(useAddress().query);
  const count = (change: Partial<typeof filter>) =>
    hitsByRule(reply, { ...filter, ...change }).reduce((sum, { hits }) => sum + hits.length, 0);
  const choose = (change: Record<string, string | null>) => changeQuery({ ...change, show: null }, { replace: true });
  return (
    <div className={classes.filters}>
      <SegmentedControl
        size="xs"
        aria-label="Open or accepted"
        data={[
          { value: 'open', label: `Open ${count({ state: 'open' })}` },
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
      <label>
        Rule{' '}
        <select value={filter.rule ?? ''} onChange={(event) => choose({ rule: event.target.value || null })}>
          <option value="">All rules</option>
          {reply.rules.map(({ id, title }) => (
            <option key={id} value={id}>
              {title} ({count({ rule: id })})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
