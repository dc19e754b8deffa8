import { useAddress } from '../../address/address.ts';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { screens } from '../registry.ts';
import classes from './Rail.module.css';

/** The screens, as words with icons; area, date and an open timeline go along. */
export function Rail({ current }: { current: string }) {
  const place = usePlaceAndDate();
  const timeline = useAddress().query.get('timeline');
  const query = formatQuery({ ...place, ...(timeline ? { timeline } : {}) });
  return (
    <nav className={classes.rail} aria-label="Screens" data-tour="screens">
      {screens.map(({ path, caption, icon: Icon, badge: Badge }) => (
        <Link
          key={path}
          to={(path === 'ask' ? '/' : `/${path}`) + query}
          className={classes.screen}
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

/** On a narrow or low screen there are more than the rail has room for. */
const showInRail = (link: HTMLAnchorElement | null): void => link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
