import { useEffect, useState } from 'react';
import { useAnnouncement } from '../../scene/announcements.ts';
import classes from './Announcer.module.css';

const WHILE = 5000;

/** Says what was done: always to a screen reader, and for a moment to everybody where it cannot be seen otherwise. */
export function Announcer() {
  const { words, shown, number } = useAnnouncement();
  const [over, setOver] = useState(number);
  useEffect(() => {
    const timer = setTimeout(() => setOver(number), WHILE);
    return () => clearTimeout(timer);
  }, [number]);
  return (
    <p className={classes.words} data-shown={shown && over < number} role="status" aria-live="polite">
      {/* The same words twice are said twice only if they differ somehow. */}
      {over < number ? words + (number % 2 === 0 ? '' : '\u00a0') : ''}
    </p>
  );
}
