import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { SavedSummary } from '../../../contract/saved.ts';
import { changeQuery } from '../../address/address.ts';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { useSavedAct } from '../../api/saved.ts';
import classes from './SavedList.module.css';

/** Says what was deleted and offers to undo it; takes the focus, as what was acted on has left the list. */
export function UndoDelete({ item }: { item: SavedSummary }) {
  const act = useSavedAct();
  const [error, setError] = useState<unknown>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  const undo = () => act('bringBackSaved', { path: { id: item.id } }).then(() => changeQuery({ gone: null }, { replace: true }), setError);
  return (
    <div ref={bar} className={classes.undo} role="status" tabIndex={-1}>
      <span>
        Deleted: {item.title}. For thirty days it can be brought back.
        {error !== null && <strong> {sentenceOfFailure(error)}</strong>}
      </span>
      <Button size="compact-sm" variant="default" onClick={() => void undo()}>
        Undo
      </Button>
    </div>
  );
}
