import type { ReactNode } from 'react';
import classes from './Choice.module.css';
import { Select } from './Field.tsx';

type SelectProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The options. */
  children: ReactNode;
  /** As tall as the header's fields. */
  tall?: boolean;
};

/** One of several, its word before it: as in the header and above every screen that is read from the top. */
export function Choice({ label, value, onChange, children, tall = false }: SelectProps) {
  return (
    <label className={classes.choice}>
      <span>{label}</span>
      <Select tall={tall} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </Select>
    </label>
  );
}

/** Yes or no, its words after it. */
export function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className={`${classes.choice} ${classes.check}`}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} /> {label}
    </label>
  );
}
