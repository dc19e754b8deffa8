import { useState } from 'react';
import type { SavedSummary } from '../../../contract/saved.ts';
import { changeQuery } from '../../address/address.ts';
import { useSavedAct } from '../../api/saved.ts';
import { UndoBar } from '../../controls/UndoBar.tsx';

/** Says what was deleted and offers to undo it. */
export function UndoDelete({ item }: { item: SavedSummary }) {
  const act = useSavedAct();
  const [error, setError] = useState<unknown>(null);
  const undo = () => act('bringBackSaved', { path: { id: item.id } }).then(() => changeQuery({ gone: null }, { replace: true }), setError);
  return <UndoBar said={`Deleted: ${item.title}. For thirty days it can be brought back.`} error={error} onUndo={() => void undo()} />;
}
