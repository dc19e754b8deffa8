import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useOperation } from '../../api/hooks.ts';
import { signInAddress } from '../../api/session.ts';
import sign from '../../sightline.svg';
import AccessibilityStatement from '../shell/accessibility/AccessibilityStatement.tsx';
import { ColourMenu } from '../shell/ColourMenu.tsx';
import classes from './SignIn.module.css';
import { problemWords } from './sign-in-words.ts';

const OWN = ['sign-in', 'signed-in', 'signed-out'];

/** What strangers see: the way in, and what must be open to everybody. */
export default function SignIn() {
  const { parts, query, text } = useAddress();
  const operator = useOperation('getOperator', {}).data;
  const [first = ''] = parts;
  if (first === 'accessibility') {
    return (
      <main className={classes.open}>
        <Link to="/sign-in">Sign in</Link>
        <AccessibilityStatement />
      </main>
    );
  }
  const problem = problemWords(query.get('problem'));
  return (
    <div className={classes.place}>
      <main className={classes.card}>
        <h1>
          <img src={sign} alt="" width={40} height={40} />
          Sightline
        </h1>
        <p className={classes.lead}>Who answers to whom, says who? The arrangements of public bodies, with the clause that says so.</p>
        {first === 'signed-out' && <p role="status">You are signed out.</p>}
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <a className={classes.enter} href={signInAddress(OWN.includes(first) ? '/' : text)}>
          {problem ? 'Try again' : 'Sign in'}
        </a>
        <p className={classes.quiet}>
          {operator?.name ? `You sign in with your account at ${operator.name}.` : 'You sign in with your organisation’s account.'}{' '}
          Sightline never sees your password.
        </p>
      </main>
      <footer className={classes.foot}>
        <Link to="/accessibility">Accessibility</Link>
        <ColourMenu />
      </footer>
    </div>
  );
}
