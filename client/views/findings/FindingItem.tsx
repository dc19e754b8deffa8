import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '../../../contract/finding.ts';
import { changeQuery } from '../../address/address.ts';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { dateInWords, withDatesInWords } from '../../words/dates.ts';
import { AcceptForm } from './AcceptForm.tsx';
import type { Done } from './done.ts';
import { FindingClauses } from './FindingClauses.tsx';
import { FindingDetails } from './FindingDetails.tsx';
import { FindingDrawing } from './FindingDrawing.tsx';
import classes from './Findings.module.css';
import { ReopenButton } from './ReopenButton.tsx';

type Props = { finding: Finding; shown: boolean; onDone: (done: Done) => void };

/** One finding: its sentence, what else the rule found, its clauses, and what can be done about it. */
export function FindingItem({ finding, shown, onDone }: Props) {
  const [accepting, setAccepting] = useState(false);
  const areaName = useAreaNames();
  const { subject, accepted, citations } = finding;
  return (
    <li className={classes.hit} aria-label={finding.sentence}>
      <p className={classes.sentence}>
        {withDatesInWords(finding.sentence)}
        {finding.changedSinceAccepted && <span className={classes.changed}>Changed since it was accepted</span>}
      </p>
      <p className={classes.subject}>
        <NodeLink id={subject.node} kind={subject.kind} name={subject.name} />{' '}
        <span className={classes.quiet}>{areaName(subject.area)}</span>
      </p>
      <FindingDetails details={finding.details} />
      <FindingClauses citations={citations} />
      {accepted && (
        <p className={classes.accepted}>
          Accepted on {dateInWords(accepted.at)}: {accepted.reason}
        </p>
      )}
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={shown}
          onClick={() => changeQuery({ show: shown ? null : finding.id, selected: null })}
        >
          {shown ? 'Put the drawing away' : 'Show me'}
        </Button>
        {accepted ? (
          <ReopenButton finding={finding} reason={accepted.reason} onDone={onDone} />
        ) : (
          <Button size="compact-sm" variant="default" aria-expanded={accepting} onClick={() => setAccepting(!accepting)}>
            Accept…
          </Button>
        )}
      </div>
      {accepting && !accepted && <AcceptForm finding={finding} onDone={onDone} onLeave={() => setAccepting(false)} />}
      {shown && <FindingDrawing finding={finding} />}
    </li>
  );
}
