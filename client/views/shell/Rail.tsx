import { mayAs } from '../../../contract/roles.ts';
import { useAddress } from '../../address/address.ts';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useSession } from '../../api/session.ts';
import { leaveQuestion } from '../../ask-bar/left-question.ts';
import { screens } from '../registry.ts';
import classes from './Rail.module.css';

/** The screens that whoever is here may use, as words with icons; area, date and an open timeline go along. */
export function Rail({ current }: { current: string }) {
  const place = usePlaceAndDate();
  const timeline = useAddress().query.get('timeline');
  const session = useSession();
  const offered = screens.filter(({ needs = 'reader' }) => !session || mayAs(session.person?.role ?? null, needs));
  const query = formatQuery({ ...place, ...(timeline ? { timeline } : {}) });
  return (
    <nav className={classes.rail} aria-label="Screens" data-tour="screens">
      {offered.map(({ path, caption, icon: Icon, badge: Badge }) => (
        <Link
          key={path}
          to={(path === 'ask' ? '/' : `/${path}`) + query}
          className={classes.screen}
          onClick={() => leaveQuestion({ toAsk: path === 'ask' })}
          aria-current={path === current ? 'page' : undefined}
          ref={path === current ? showInRail : undefined}
        >
          <Icon size={22} stroke={1.6} aria-hidden />
          {caption}
          {Badge && <Badge />}
        </Link>
      ))}
    </nav>
  );
}

/**
 * On a narrow or low screen there are more than the rail has room for. `scrollIntoView` would have the first Tab go on from
 * here, past the way to the work and the ask box.
 */
const showInRail = (link: HTMLAnchorElement | null): void => {
  const rail = link?.parentElement;
  if (!rail) return;
  const [own, frame] = [link.getBoundingClientRect(), rail.getBoundingClientRect()];
  const beyond = (start: number, end: number, from: number, to: number) => (start < from ? start - from : Math.max(0, end - to));
  rail.scrollLeft += beyond(own.left, own.right, frame.left, frame.right);
  rail.scrollTop += beyond(own.top, own.bottom, frame.top, frame.bottom);
};
