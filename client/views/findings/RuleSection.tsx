import { addressWith, useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { counted } from '../../words/counting.ts';
import type { Done } from './done.ts';
import { FindingItem } from './FindingItem.tsx';
import classes from './Findings.module.css';
import type { RuleHits } from './finding-filter.ts';

const FIRST = 4;

type Props = RuleHits & { whole: boolean; onDone: (done: Done) => void };

/** A rule, why it matters, and its hits: the first few, or all once the rule is chosen. */
export function RuleSection({ rule, hits, whole, onDone }: Props) {
  const { query } = useAddress();
  const first = whole ? hits : hits.filter(({ id }, index) => index < FIRST || id === query.get('show'));
  return (
    <section className={classes.rule} aria-labelledby={rule.id}>
      <header>
        <h2 id={rule.id}>{rule.title}</h2>
        <span className={classes.severity} data-severity={rule.severity}>
          {rule.severity}
        </span>
        <span className={classes.quiet}>{counted(hits.length, 'finding')}</span>
      </header>
      <p className={classes.why}>{rule.why}</p>
      <ul className={classes.hits}>
        {first.map((finding) => (
          <FindingItem key={finding.id} finding={finding} shown={finding.id === query.get('show')} onDone={onDone} />
        ))}
      </ul>
      {hits.length > first.length && (
        <p className={classes.more}>
          <Link to={addressWith({ rule: rule.id })}>
            {first.length} of {hits.length}; show the rest
          </Link>
        </p>
      )}
    </section>
  );
}
