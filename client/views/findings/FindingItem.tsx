import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../contract/finding.ts';
import { changeQuery } from '../../address/address.ts';
import { useMay } from '../../api/session.ts';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { dateInWords, withDatesInWords } from '../../words/dates.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { Contradiction } from './Contradiction.tsx';
import type { Done } from './done.ts';
import { FindingClauses } from './FindingClauses.tsx';
import { FindingDetails } from './FindingDetails.tsx';
import { FindingDrawing } from './FindingDrawing.tsx';
import classes from './Findings.module.css';
import type { Rule } from './finding-filter.ts';
import { ReopenButton } from './ReopenButton.tsx';
import { sidesOf } from './sides.ts';

type Props = {
  finding: Finding;
  rule: Rule | undefined;
  /** The rule, where findings of several stand together. */
  head: ReactNode;
  shown: boolean;
  onDone: (done: Done) => void;
};

/** Where nothing is stated that a rule could rest on, all that is left is where the thing is named. */
const NAMED = 'Nothing nearer is stated; it is named in';

/** One finding: its sentence, what else the rule found, its clauses, and what can be done about it. */
export function FindingItem({ finding, rule, head, shown, onDone }: Props) {
  const [accepting, setAccepting] = useState(false);
  const mayJudge = useMay('acceptFinding');
  const areaName = useAreaNames();
  const item = useRef<HTMLLIElement>(null);
  const linked = useRef(shown);
  // A link to a finding leads to it.
  useEffect(() => {
    if (linked.current) item.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { subject, accepted, citations, graph } = finding;
  const named = graph.relationships.length === 0 && (subject.kind === 'Board' || subject.kind === 'Role');
  const evidence = named ? NAMED : (rule?.evidence ?? 'Stated in');
  return (
    <li ref={item} className={classes.hit} aria-label={finding.sentence}>
      {head}
      <p className={classes.sentence}>
        {withDatesInWords(finding.sentence)}
        {finding.changedSinceAccepted && <span className={classes.changed}>Changed since it was accepted</span>}
      </p>
      <p className={classes.subject}>
        <NodeLink id={subject.node} kind={subject.kind} name={subject.name} />{' '}
        <span className={classes.quiet}>{areaName(subject.area)}</span>
      </p>
      <FindingDetails details={finding.details} />
      {rule?.contradiction && sidesOf(finding).length > 1 ? (
        <Contradiction finding={finding} />
      ) : (
        <FindingClauses citations={citations} caption={evidence} />
      )}
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
        {accepted && mayJudge && <ReopenButton finding={finding} reason={accepted.reason} onDone={onDone} />}
        {!accepted && mayJudge && (
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
