import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { sentenceOfFailure } from '../api/problem-error.ts';
import classes from './UndoBar.module.css';

type Props = {
  /** What was done, in a sentence. */
  said: string;
  pending?: boolean;
  error: unknown;
  onUndo: () => void;
};

/** Says what was done, and offers to undo it; takes the focus, as what was acted on may have left the list. */
export function UndoBar({ said, pending = false, error, onUndo }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new act moves the focus here
  useEffect(() => bar.current?.focus(), [said]);
  return (
    <div ref={bar} className={classes.undo} role="status" tabIndex={-1}>
      <span>
        {said}
        {error !== null && <strong> {sentenceOfFailure(error)}</strong>}
      </span>
      <Button size="compact-sm" variant="default" loading={pending} onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}
