import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs';
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconMinus from '@tabler/icons-react/dist/esm/icons/IconMinus.mjs';
import type { GraphNode } from '../../../contract/graph.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { addressWith, useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { dateInWords } from '../../words/dates.ts';
import { endInWords } from './end-words.ts';
import classes from './LadderEnd.module.css';
import type { Way } from './ladder.ts';
import { useLadder } from './ladder-context.ts';

const icons = { top: IconFlag, gap: IconAlertTriangle, outside: IconLogout, bottom: IconMinus, date: IconCalendar } as const;

/** Where a chain ends: what kind of end that is, and which other relationships would lead on. */
export function LadderEnd({ node, way }: { node: GraphNode; way: Way }) {
  useAddress();
  const { ends, types } = useLadder();
  const { asAt } = usePlaceAndDate();
  const end = way === 'upward' ? ends.get(node.id) : undefined;
  const { kind, title, sentence } = endInWords({ node, way, end, types, date: asAt && dateInWords(asAt) });
  const Icon = icons[kind];
  const others = end?.otherTypes ?? [];
  return (
    <div className={classes.end} data-end={kind}>
      <p className={classes.endTitle}>
        <Icon size={16} stroke={1.8} aria-hidden /> {title}
      </p>
      <p>{sentence}</p>
      {others.length > 0 && (
        <p className={classes.others}>
          Other relationships lead on; follow{' '}
          {others.map((type, index) => (
            <span key={type}>
              {index > 0 && ', '}
              <Link
                to={addressWith({ types: [...types, type].join(','), selected: null })}
                aria-label={`Follow “${inWords(type)}” too`}
                // This end gives way to what follows; the keyboard stays on the ladder.
                onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>('[role="group"]')?.focus()}
              >
                {inWords(type)}
              </Link>
            </span>
          ))}{' '}
          too.
        </p>
      )}
    </div>
  );
}

const inWords = (type: keyof typeof relationshipTypes): string => relationshipTypes[type].caption;
