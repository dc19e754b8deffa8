import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useSession } from '../../api/session.ts';
import classes from '../shell/Shell.module.css';

/** Where the addresses of signing in lead whoever is in already. */
export default function SignedIn() {
  const session = useSession();
  const again = useAddress().parts[0] === 'signed-in';
  const local = session?.mode === 'local';
  return (
    <div className={classes.page}>
      <h1>{local ? 'Nobody signs in here' : `You are signed in${session?.person ? ` as ${session.person.name}` : ''}`}</h1>
      <p>
        {again && !local ? 'The page that you came from goes on by itself; this tab can be closed. Or ' : 'You can '}
        <Link to="/">ask a question</Link> or <Link to="/explore">explore the graph</Link>.
      </p>
    </div>
  );
}
