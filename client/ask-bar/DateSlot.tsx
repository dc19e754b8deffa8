import { DateField } from '../controls/DateField.tsx';
import classes from './AskBar.module.css';
import type { SlotProps } from './slots.ts';

/** A slot that takes a date: chosen by Enter, or by leaving the field. */
export function DateSlot({ label, chosen, focused, onChoose }: Pick<SlotProps, 'label' | 'chosen' | 'focused' | 'onChoose'>) {
  return (
    <span className={`${classes.slot} ${classes.day}`}>
      <DateField label={label} autoFocus={focused ?? false} chosen={chosen?.id} nothing={label} onChoose={(id) => id && onChoose({ id })} />
    </span>
  );
}
