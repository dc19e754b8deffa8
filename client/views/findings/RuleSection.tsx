import type { ReactNode } from 'react';
import { addressWith, useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { counted } from '../../words/counting.ts';
import type { Done } from './done.ts';
import { capital } from './FindingFilters.tsx';
import { FindingItem } from './FindingItem.tsx';
import classes from './Findings.module.css';
import type { FindingFilter, FindingGroup, Rule } from './finding-filter.ts';

const FIRST = 4;

type Props = { group: FindingGroup; rules: readonly Rule[]; by: FindingFilter['by']; whole: boolean; onDone: (done: Done) => void };

/** What findings have in common (a rule, an area, a severity), and the findings: the first few, or all once it is chosen. */
export function RuleSection({ group: { key, rule, hits }, rules, by, whole, onDone }: Props) {
  const { query } = useAddress();
  const areaName = useAreaNames();
  const first = whole ? hits : hits.filter(({ id }, index) => index < FIRST || id === query.get('show'));
  const rest = { rule: addressWith({ rule: key }), severity: addressWith({ severity: key }), area: addressWith({ area: key }) }[by];
  return (
    <section className={classes.rule} aria-labelledby={`group-${key}`}>
      <header>
        <h2 id={`group-${key}`}>{rule?.title ?? (by === 'area' ? areaName(key) : `${capital(key)} severity`)}</h2>
        {rule && <Severity of={rule.severity} />}
        <span className={classes.quiet}>{counted(hits.length, 'finding')}</span>
      </header>
      {rule && <p className={classes.why}>{rule.why}</p>}
      <ul className={classes.hits}>
        {first.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            rule={rules.find(({ id }) => id === finding.rule)}
            head={rule ? undefined : <RuleName finding={finding} />}
            shown={finding.id === query.get('show')}
            onDone={onDone}
          />
        ))}
      </ul>
      {hits.length > first.length && (
        <p className={classes.more}>
          <Link to={rest}>
            {first.length} of {hits.length}; show the rest
          </Link>
        </p>
      )}
    </section>
  );
}

const RuleName = ({ finding: { title, severity } }: { finding: FindingGroup['hits'][number] }): ReactNode => (
  <p className={classes.ruleName}>
    {title} <Severity of={severity} />
  </p>
);

const Severity = ({ of }: { of: Rule['severity'] }) => (
  <span className={classes.severity} data-severity={of}>
    {of}
  </span>
);
