import IconTimeline from '@tabler/icons-react/dist/esm/icons/IconTimeline.mjs';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useMay } from '../../api/session.ts';
import classes from './Footer.module.css';

type Props = { timeline: boolean; onTimeline: () => void; tourOffered: boolean; onTour: (taken: boolean) => void };

/** The way to the timeline, the audit and the accessibility statement; a new visitor is offered the tour here, once. */
export function Footer({ timeline, onTimeline, tourOffered, onTour }: Props) {
  const place = usePlaceAndDate();
  const audit = useMay('listAudit');
  return (
    <footer className={classes.footer}>
      <button type="button" aria-expanded={timeline} aria-controls="timeline" onClick={onTimeline} data-tour="timeline">
        <IconTimeline size={16} stroke={1.7} aria-hidden /> Timeline <span aria-hidden>{timeline ? '▾' : '▴'}</span>
      </button>
      {tourOffered && (
        <span className={classes.offer}>
          New here?{' '}
          <button type="button" onClick={() => onTour(true)}>
            Take the tour in five steps
          </button>
          <button type="button" onClick={() => onTour(false)}>
            No, thank you
          </button>
        </span>
      )}
      <span className={classes.links}>
        {audit && <Link to={`/audit${formatQuery(place)}`}>Audit</Link>}
        <Link to={`/accessibility${formatQuery(place)}`}>Accessibility</Link>
      </span>
    </footer>
  );
}
