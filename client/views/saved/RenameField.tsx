import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SavedSummary } from '../../../contract/saved.ts';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { useSavedAct } from '../../api/saved.ts';

/** A title being written in its place: Enter keeps it, Escape leaves it as it was. */
export function RenameField({ item, onDone }: { item: SavedSummary; onDone: () => void }) {
  const act = useSavedAct();
  const [title, setTitle] = useState(item.title);
  const [error, setError] = useState<unknown>(null);
  const keep = () => {
    const said = title.trim();
    if (said === '' || said === item.title) return onDone();
    act('changeSaved', { path: { id: item.id }, body: { title: said, version: item.version } }).then(onDone, setError);
  };
  return (
    <TextInput
      size="xs"
      aria-label={`New title of ${item.title}`}
      ref={(field) => {
        if (field && document.activeElement !== field && error === null && title === item.title) field.select();
      }}
      maxLength={200}
      value={title}
      error={error === null ? undefined : sentenceOfFailure(error)}
      onChange={(event) => setTitle(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') onDone();
      }}
      onBlur={() => error === null && keep()}
    />
  );
}
