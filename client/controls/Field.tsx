import type { ComponentProps } from 'react';
import classes from './Field.module.css';

type TextProps = ComponentProps<'input'> & {
  width?: number;
  /** The word before it; without one it is named otherwise. */
  caption?: string;
};

/** A line to type into. */
export function TextField({ width, caption, ...input }: TextProps) {
  if (caption === undefined) return <input {...input} className={classes.field} {...(width ? { style: { width } } : {})} />;
  return (
    <label className={classes.captioned}>
      <span>{caption}</span>
      <TextField {...input} {...(width ? { width } : {})} />
    </label>
  );
}

/** One of several. */
export function Select({ tall = false, ...select }: ComponentProps<'select'> & { /** As tall as the header's fields. */ tall?: boolean }) {
  return <select {...select} className={classes.field} data-tall={tall} />;
}
