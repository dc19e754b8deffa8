import { Button } from '@mantine/core';
import { useAddress } from '../address/address.ts';
import { Link } from '../address/link.tsx';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { exploreAnswerAddress } from '../address/question-address.ts';
import { sourceAddress } from '../address/source-address.ts';
import classes from './Inspector.module.css';

/** The ways from a clause: to its place in the document, and to what rests on it as a scene. */
export function ClauseActions({ id, supporting }: { id: string; supporting: boolean }) {
  const among = useAddress().parts[0] === 'sources';
  const place = usePlaceAndDate();
  return (
    <div className={classes.actions}>
      {!among && (
        <Button component={Link} to={sourceAddress(id)} size="compact-sm" variant="default">
          See it in its document
        </Button>
      )}
      {supporting && (
        <Button component={Link} to={sceneOfClause(id, place)} size="compact-sm" variant="default">
          Explore what rests on it
        </Button>
      )}
    </div>
  );
}

/** What rests on a clause, as a scene. */
export const sceneOfClause = (clause: string, place: ReturnType<typeof usePlaceAndDate>, selected?: string): string =>
  exploreAnswerAddress({ question: 'what-a-clause-supports', slots: { clause }, place, ...(selected ? { selected } : {}) });
