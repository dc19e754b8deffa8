import IconUserX from '@tabler/icons-react/dist/esm/icons/IconUserX.mjs';
import { signInAddress, useSession, useSessionEnd } from '../../api/session.ts';
import classes from './ConnectionBanner.module.css';

/** Says that the session has ended, and how to go on: in a tab beside this one, so that nothing here is lost. */
export function SessionBanner() {
  const ended = useSessionEnd();
  const session = useSession();
  if (!ended || !session) return null;
  return (
    <div className={classes.banner} role="alert">
      <IconUserX size={20} stroke={1.6} aria-hidden />
      <p>
        <strong>Your session has ended.</strong> What is on screen stays, and what you typed too; this page goes on once you have signed in
        again.
      </p>
      <a href={signInAddress('/signed-in')} target="_blank" rel="noopener">
        Sign in again (in a new tab)
      </a>
    </div>
  );
}
