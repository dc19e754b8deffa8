import { useEffect, useState } from 'react';
import { useAddress } from '../../address/address.ts';
import { dateInWords } from '../../words/dates.ts';
import classes from './Shell.module.css';

/** On paper only: where the page came from, and when. */
export function PrintedFoot() {
  const { text } = useAddress();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const onPrint = () => setNow(new Date());
    addEventListener('beforeprint', onPrint);
    return () => removeEventListener('beforeprint', onPrint);
  }, []);
  return (
    <p className={classes.printed}>
      Sightline · printed on {dateInWords(now.toISOString())} · {globalThis.location.origin + text}
    </p>
  );
}
