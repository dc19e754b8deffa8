import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import type { Done } from './done.ts';
import classes from './Findings.module.css';

type Props = { done: Done; pending: boolean; error: Error | null; onUndo: () => void };

/** Says what was done, and offers to undo it; takes the focus, as what was acted on may have left the list. */
export function UndoBar({ done, pending, error, onUndo }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new act moves the focus here
  useEffect(() => bar.current?.focus(), [done]);
  return (
    <div ref={bar} className={classes.undo} role="status" tabIndex={-1}>
      <span>
        {done.did === 'accepted' ? 'Accepted: ' : 'Reopened: '}
        {done.finding.sentence}
        {error && <strong> {sentenceOfFailure(error)}</strong>}
      </span>
      <Button size="compact-sm" variant="default" loading={pending} onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}
