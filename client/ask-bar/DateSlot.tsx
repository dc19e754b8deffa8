import { useState } from 'react';
import { DateField } from '../controls/DateField.tsx';
import classes from './AskBar.module.css';
import type { SlotProps } from './slots.ts';

/** A slot that takes a date: chosen by Enter, or by leaving the field. */
export function DateSlot({ label, chosen, focused, onChoose }: Pick<SlotProps, 'label' | 'chosen' | 'focused' | 'onChoose'>) {
  const [value, setValue] = useState(chosen?.id ?? '');
  const choose = () => {
    if (value && value !== chosen?.id) onChoose({ id: value });
  };
  return (
    <span className={classes.slot}>
      <DateField
        aria-label={label}
        autoFocus={focused}
        chosen={value || undefined}
        nothing={label}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && choose()}
        onBlur={choose}
      />
    </span>
  );
}
