import type { Coverage } from '../../../contract/operations/sources.ts';
import { counted } from '../../words/counting.ts';
import classes from './Sources.module.css';

/** How much of a document is in the graph, as a bar and in words. */
export function CoverageBar({ coverage }: { coverage: Coverage | null }) {
  if (!coverage) return <p className={classes.quiet}>Not brought in from a dataset file: nothing is counted.</p>;
  const { clauses, cited, uncited, entities, relationships } = coverage;
  const share = clauses === 0 ? 0 : Math.round((cited / clauses) * 100);
  const unexplained = uncited.filter(({ reason }) => reason === null).length;
  return (
    <div className={classes.coverage}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${share}%` }} />
      </span>
      <span>
        {cited} of {clauses} clauses ({share} %) support something: {counted(entities, 'thing')} and{' '}
        {counted(relationships, 'relationship')}
        {unexplained > 0 && `; of ${counted(unexplained, 'clause')} that support nothing, no reason is recorded`}
      </span>
    </div>
  );
}
