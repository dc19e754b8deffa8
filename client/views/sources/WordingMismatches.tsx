import type { Wording } from '../../../contract/wording.ts';
import { ClauseChip } from '../../evidence/ClauseChip.tsx';
import { counted, listed } from '../../words/counting.ts';
import classes from './Sources.module.css';

/** Where the person's file and the dataset do not match: numbers on one side only, and headings that differ. */
export function WordingMismatches({ wording }: { wording: Wording }) {
  const extra = wording.parts.filter(({ clause, number, heading }) => clause === null && (number !== null || heading !== null));
  const before = wording.parts.filter(({ clause, number, heading }) => clause === null && number === null && heading === null);
  const { missing, headings } = wording;
  const preface = before.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const began = preface > 0 && <p className={classes.quiet}>The file has {counted(preface, 'line')} before its first number.</p>;
  if (extra.length + missing.length + headings.length === 0)
    return (
      <>
        <p className={classes.quiet}>File and dataset match in every clause.</p>
        {began}
      </>
    );
  const differences = [
    ...(extra.length > 0 ? [`${counted(extra.length, 'clause')} only in the file`] : []),
    ...(missing.length > 0 ? [`${counted(missing.length, 'clause')} only in the dataset`] : []),
    ...(headings.length > 0 ? [counted(headings.length, 'other heading')] : []),
  ];
  return (
    <details className={classes.mismatches}>
      <summary>Where they differ: {listed(differences)}</summary>
      {extra.length > 0 && (
        <>
          <h3>In the file, not in the dataset</h3>
          <ul>
            {extra.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a number may stand twice, and the list never changes its order
              <li key={at}>
                <strong>{part.number}</strong> {part.heading ?? shortened(part.text)}
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <>
          <h3>In the dataset, not found in the file</h3>
          <p className={classes.chips}>
            {missing.map((clause) => (
              <ClauseChip key={clause} id={clause} />
            ))}
          </p>
        </>
      )}
      {headings.length > 0 && (
        <>
          <h3>Headings that differ</h3>
          <ul>
            {headings.map(({ clause, dataset, file }) => (
              <li key={clause}>
                <ClauseChip id={clause} /> “{dataset}” in the dataset, “{file}” in the file
              </li>
            ))}
          </ul>
        </>
      )}
      {began}
    </details>
  );
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);
