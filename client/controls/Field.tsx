import type { ComponentProps } from 'react';
import classes from './Field.module.css';

/** A line to type into. */
export function TextField({ width, ...input }: ComponentProps<'input'> & { width?: number }) {
  return <input {...input} className={classes.field} {...(width ? { style: { width } } : {})} />;
}

/** One of several. */
export function Select({ tall = false, ...select }: ComponentProps<'select'> & { /** As tall as the header's fields. */ tall?: boolean }) {
  return <select {...select} className={classes.field} data-tall={tall} />;
}
