import { useEffect, useState } from 'react';
import classes from './OpenFindings.module.css';
import { useFindings } from './use-findings.ts';

const SOON = 1200;

/** How many findings are open, beside the screen's name; asked for once the page is at rest. */
export function OpenFindings() {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  const open = useFindings(rested).data?.findings.filter(({ accepted }) => !accepted).length;
  // Its line is kept, so that nothing moves once the number is known.
  return <span className={classes.open}>{open ? `${open} open` : ' '}</span>;
}
