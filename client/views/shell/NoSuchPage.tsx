import { Link } from '../../address/link.tsx';
import classes from './Shell.module.css';

export function NoSuchPage() {
  return (
    <div className={classes.page}>
      <h1>There is no such page</h1>
      <p>
        The address may have been mistyped, or it belongs to another version. <Link to="/">Ask a question</Link> or{' '}
        <Link to="/explore">explore the graph</Link>.
      </p>
    </div>
  );
}
