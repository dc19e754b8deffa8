import { Checkbox, Popover } from '@mantine/core';
import { useState } from 'react';
import { type RelationshipTypeName, relationshipTypeNames, relationshipTypes } from '../../contract/relationship-types.ts';
import { counted } from '../words/counting.ts';
import classes from './AskBar.module.css';
import type { ChosenSlot } from './slots.ts';

type Props = {
  label: string;
  defaults: readonly RelationshipTypeName[];
  chosen: ChosenSlot | undefined;
  onChoose: (value: ChosenSlot) => void;
};

/** Which relationship types a route may follow; explicit, never mixed silently. */
export function TypesSlot({ label, defaults, chosen, onChoose }: Props) {
  const [opened, setOpened] = useState(false);
  const [picked, setPicked] = useState<string[]>(chosen?.id.split(',') ?? [...defaults]);
  const first = picked[0] as RelationshipTypeName | undefined;
  const words = picked.length === 1 && first ? relationshipTypes[first].caption : counted(picked.length, 'relationship type');
  const close = () => {
    setOpened(false);
    if (picked.length > 0 && picked.join() !== (chosen?.id ?? defaults.join())) onChoose({ id: picked.join(',') });
  };
  return (
    <Popover opened={opened} onDismiss={close} trapFocus returnFocus width={280} position="bottom-start">
      <Popover.Target>
        <button
          type="button"
          className={classes.types}
          aria-label={`${label}: ${words}`}
          onClick={() => (opened ? close() : setOpened(true))}
        >
          {words} ▾
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Relationship types to follow">
        <Checkbox.Group value={picked} onChange={setPicked} label="Follow only these">
          <div className={classes.typeList}>
            {relationshipTypeNames.map((type) => (
              <Checkbox key={type} size="xs" value={type} label={relationshipTypes[type].caption} />
            ))}
          </div>
        </Checkbox.Group>
        <button type="button" className={classes.go} onClick={close}>
          Use these
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}
