import { ActionIcon, MultiSelect, NativeSelect } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import type { SavedSummary, StoryStep } from '../../../../contract/saved.ts';
import { useSavedItem } from '../../../api/saved.ts';
import { GrowingText } from '../../../controls/GrowingText.tsx';
import { whatWords } from '../../../saved/saved-words.ts';
import classes from './Story.module.css';

type Props = {
  number: number;
  step: StoryStep;
  choices: readonly SavedSummary[];
  missing: boolean;
  last: boolean;
  alone: boolean;
  onChange: (change: Partial<StoryStep>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One step of a story: what it shows, what is said of it, and what is brought out. */
export function StepFields({ number, step, choices, missing, last, alone, onChange, onMove, onRemove }: Props) {
  const item = useSavedItem(step.saved, step.saved !== '').data;
  const known = choices.some(({ id }) => id === step.saved);
  const names = item?.names ?? [];
  const kinds = (['question', 'scene'] as const).map((what) => ({
    group: `${whatWords[what]}s`,
    items: choices.filter((choice) => choice.what === what).map(({ id, title }) => ({ value: id, label: title })),
  }));
  const act = (words: string, Icon: typeof IconTrash, disabled: boolean, onClick: () => void) => (
    <ActionIcon variant="subtle" color="gray" aria-label={`${words} step ${number}`} disabled={disabled} onClick={onClick}>
      <Icon size={17} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
  return (
    <li aria-label={`Step ${number}`}>
      <span className={classes.number}>{number}</span>
      <div className={classes.stepFields}>
        <NativeSelect
          label="Shows"
          error={missing && 'Choose what this step shows.'}
          value={step.saved}
          onChange={(event) => onChange({ saved: event.currentTarget.value, show: [] })}
          data={[
            { value: '', label: choices.length === 0 ? 'Save a question or a scene first' : 'Choose …' },
            ...(step.saved && !known ? [{ value: step.saved, label: 'No longer saved' }] : []),
            ...kinds.filter(({ items }) => items.length > 0),
          ]}
        />
        <MultiSelect
          label="Brought out"
          placeholder={step.show.length === 0 ? 'Everything' : ''}
          searchable
          clearable
          limit={60}
          disabled={names.length === 0}
          value={step.show.filter((id) => names.some((name) => name.id === id))}
          onChange={(show) => onChange({ show })}
          data={names.map(({ id, name }) => ({ value: id, label: name }))}
          clearButtonProps={{ 'aria-label': 'Bring out everything' }}
        />
        <GrowingText
          className={classes.caption}
          label="Caption"
          lines={[1, 5]}
          most={2000}
          value={step.caption}
          onChange={(caption) => onChange({ caption })}
        />
      </div>
      <div className={classes.stepActs}>
        {act('Move up', IconArrowUp, number === 1, () => onMove(-1))}
        {act('Move down', IconArrowDown, last, () => onMove(1))}
        {act('Remove', IconTrash, alone, onRemove)}
      </div>
    </li>
  );
}
