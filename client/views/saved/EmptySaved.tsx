import { Link } from '../../address/link.tsx';
import { useMay } from '../../api/session.ts';
import { ListActions } from './ListActions.tsx';
import classes from './SavedList.module.css';

/** Nothing has been saved yet: how it is done, and what it is good for. */
export function EmptySaved() {
  const mayWrite = useMay('createSaved');
  if (!mayWrite)
    return (
      <div className={classes.empty}>
        <h2>Nothing has been saved yet</h2>
        <p>
          Whatever an analyst saves – a question, a scene, or a story of both – stands here for everybody, to open, ask again and export.
        </p>
      </div>
    );
  return (
    <div className={classes.empty}>
      <h2>Nothing has been saved yet</h2>
      <ul className={classes.ways}>
        <li>
          <b>A question.</b> <Link to="/">Ask</Link> one, and press “Save” above the answer. It keeps the area and the date; opened later,
          it is asked anew, and you are told what has changed since.
        </li>
        <li>
          <b>A scene.</b> Make one in <Link to="/explore">Explore</Link>, and press “Save” in its toolbar. Everything stands where you put
          it.
        </li>
        <li>
          <b>A story.</b> Put saved questions and scenes in order, say what each one shows, and play it full screen or hand it over as a
          PDF.
        </li>
      </ul>
      <p>A colleague’s file of saved items can be brought in:</p>
      <ListActions items={[]} picked={0} deleted={false} />
    </div>
  );
}
