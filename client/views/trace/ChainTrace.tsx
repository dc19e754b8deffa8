import type { Answer } from '../../../contract/answer.ts';
import type { GraphNode } from '../../../contract/graph.ts';
import type { RelationshipTypeName } from '../../../contract/relationship-types.ts';
import { addressWith } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { dateInWords } from '../../words/dates.ts';
import { ChainLadder } from './ChainLadder.tsx';
import { Evidence } from './Evidence.tsx';
import { FollowedTypes } from './FollowedTypes.tsx';
import classes from './Trace.module.css';
import type { ChainReading } from './use-chain-reading.ts';

type Props = { start: GraphNode; answer: Answer; types: readonly RelationshipTypeName[]; reading: ChainReading };

/** A chain that was found: in one sentence, as a ladder, with its sources and what was searched. */
export function ChainTrace({ start, answer, types, reading: { summary, up, down, ends } }: Props) {
  const { area, asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  const elsewhere = area !== undefined && start.area !== area && answer.rows.length === 0;
  const absent = asAt !== undefined && ((start.validFrom && asAt < start.validFrom) || (start.validTo && asAt >= start.validTo));
  return (
    <>
      <p className={classes.summary} role="status">
        {summary}
      </p>
      <FollowedTypes types={types} citations={answer.citations} />
      {absent && (
        <p className={classes.note}>
          On {dateInWords(asAt)} there was no {start.name}; it is stated {validityOf(start)}.
        </p>
      )}
      {elsewhere && (
        <p className={classes.note}>
          {start.name} belongs to {areaName(start.area)}; only what the documents of {areaName(area)} say was searched.{' '}
          <Link to={addressWith({ area: start.area })}>Search those of {areaName(start.area)}</Link>
        </p>
      )}
      <ChainLadder start={start} up={up} down={down} answer={answer} types={types} ends={ends} />
      <Evidence answer={answer} />
    </>
  );
}

const validityOf = ({ validFrom, validTo }: GraphNode): string =>
  [validFrom && `from ${dateInWords(validFrom)}`, validTo && `until ${dateInWords(validTo)}`].filter(Boolean).join(' ');
