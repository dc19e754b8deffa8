import { ActionIcon, Popover } from '@mantine/core';
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useState } from 'react';
import { dateInWords } from '../words/dates.ts';
import { readDate } from '../words/read-date.ts';
import classes from './DateField.module.css';

const Month = lazy(() => import('./MonthPicker.tsx'));

type Props = {
  /** What a screen reader calls it. */
  label: string;
  chosen: string | undefined;
  /** What stands there while nothing is chosen. */
  nothing: string;
  onChoose: (iso: string | null) => void;
  autoFocus?: boolean;
};

/** A date, typed as people write it or chosen from a month; read as "2 September 2019" in every system. */
export function DateField({ label, chosen, nothing, onChoose, autoFocus = false }: Props) {
  const words = chosen ? dateInWords(chosen) : '';
  const [typed, setTyped] = useState(words);
  const [wrong, setWrong] = useState(false);
  const [opened, setOpened] = useState(false);
  const problem = useId();
  useEffect(() => {
    setTyped(words);
    setWrong(false);
  }, [words]);
  const choose = (iso: string | null) => {
    setWrong(false);
    setOpened(false);
    if (iso !== (chosen ?? null)) onChoose(iso);
    else setTyped(words);
  };
  const settle = () => {
    if (typed === words) return setWrong(false);
    const iso = typed.trim() === '' ? null : readDate(typed);
    if (iso === undefined) setWrong(true);
    else choose(iso);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle();
    if (event.key === 'ArrowDown' && event.altKey) setOpened(true);
    if (event.key !== 'Escape' || (typed === words && !wrong)) return;
    event.stopPropagation();
    setTyped(words);
    setWrong(false);
  };
  return (
    <span className={classes.field} data-wrong={wrong}>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? problem : undefined}
        // biome-ignore lint/a11y/noAutofocus: a slot that was just opened is where one types next
        autoFocus={autoFocus}
        placeholder={nothing}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={settle}
      />
      {chosen && (
        <ActionIcon
          className={classes.empty}
          variant="subtle"
          color="gray"
          size={26}
          aria-label={`${label}: ${nothing}`}
          title={nothing}
          onClick={() => choose(null)}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      )}
      <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal={false} shadow="md">
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={`${label}: choose from a month`}
            title="Choose from a month"
            onClick={() => setOpened(!opened)}
          >
            <IconCalendar size={17} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <Suspense fallback={<div className={classes.month} />}>
            <Month chosen={chosen} onChoose={choose} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      {wrong && (
        <span id={problem} className={classes.problem} role="alert">
          Not a date. Write it like 1 June 2019.
        </span>
      )}
    </span>
  );
}
