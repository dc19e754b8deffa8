import { Button, SegmentedControl } from '@mantine/core';
import { changeQuery } from '../../address/address.ts';
import { useAreas, useDocuments } from '../../api/hooks.ts';
import { DateField } from '../../controls/DateField.tsx';
import { Select } from '../../controls/Field.tsx';
import classes from './Compare.module.css';
import { type CompareView, swapped } from './compare-view.ts';
import { FoundMark } from './FoundMark.tsx';

const modes = [
  { value: 'areas', label: 'Two areas' },
  { value: 'dates', label: 'Two dates' },
  { value: 'documents', label: 'Two documents' },
];

/** What is compared with what, and the way to turn it round. */
export function ComparePicker({ view }: { view: CompareView }) {
  const { by, left, right } = view;
  const chooseMode = (mode: string) =>
    changeQuery({ by: mode === 'areas' ? null : mode, left: null, right: null, found: null, kind: null, find: null, selected: null });
  return (
    <div className={classes.picker}>
      <SegmentedControl size="xs" aria-label="What is compared" data={modes} value={by} onChange={chooseMode} />
      <div className={classes.sides}>
        <Side view={view} side="left" />
        <Side view={view} side="right" />
      </div>
      <Button size="compact-sm" variant="default" disabled={left === '' && right === ''} onClick={() => changeQuery(swapped(view))}>
        Swap sides
      </Button>
    </div>
  );
}

function Side({ view, side }: { view: CompareView; side: 'left' | 'right' }) {
  const areas = useAreas().data ?? [];
  const documents = useDocuments().data ?? [];
  const words = side === 'left' ? 'Left side' : 'Right side';
  const choose = (value: string) => changeQuery({ [side]: value || null, selected: null });
  const choices =
    view.by === 'areas'
      ? areas.filter(({ entities }) => entities > 0).map(({ id, name }) => ({ id, name }))
      : documents.map(({ id, name, properties }) => ({ id, name: `${String(properties.shortName ?? id)}: ${name}` }));
  return (
    <span className={classes.side}>
      <FoundMark found={side} />
      {view.by === 'dates' ? (
        <DateField label={words} chosen={view[side] || undefined} nothing="Choose a date" onChoose={(date) => choose(date ?? '')} />
      ) : (
        <Select
          aria-label={words}
          value={choices.some(({ id }) => id === view[side]) ? view[side] : ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{view.by === 'areas' ? 'Choose an area' : 'Choose a document'}</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </span>
  );
}
