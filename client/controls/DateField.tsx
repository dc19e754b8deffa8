import type { ComponentPropsWithRef } from 'react';
import { dateInWords } from '../words/dates.ts';
import classes from './DateField.module.css';

type Props = ComponentPropsWithRef<'input'> & {
  /** What is chosen; the field says it in words while it isn't being edited. */
  chosen: string | undefined;
  /** What stands there while nothing is. */
  nothing: string;
};

/** A date as the system lets one choose it, read as "2 September 2019" in every system. */
export function DateField({ chosen, nothing, ...input }: Props) {
  return (
    <span className={classes.field}>
      <input {...input} type="date" max="2100-01-01" />
      <span className={classes.words} data-empty={!chosen} aria-hidden>
        {chosen ? dateInWords(chosen) : nothing}
      </span>
    </span>
  );
}
