import type { Finding } from '../../../contract/finding.ts';
import { columnCaption } from '../../../contract/read-across.ts';
import { withDatesInWords } from '../../words/dates.ts';
import classes from './Findings.module.css';

/** What else the rule found, column by column; what the sentence already says word for word is left out. */
export function FindingDetails({ details }: { details: Finding['details'] }) {
  const entries = Object.entries(details).filter(([name, value]) => name !== 'says' && wordsOf(value) !== '');
  if (entries.length === 0) return null;
  return (
    <dl className={classes.details}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{columnCaption(name)}</dt>
          <dd>{wordsOf(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function wordsOf(value: Finding['details'][string]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return withDatesInWords(Array.isArray(value) ? value.join(', ') : String(value));
}
