import type { Answer, NodeReference } from '../../../contract/answer.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';
import { addressWith, useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { Evidence } from './Evidence.tsx';
import { FollowedTypes } from './FollowedTypes.tsx';
import ladder from './Ladder.module.css';
import { LadderBranch } from './LadderBranch.tsx';
import { LadderFrame } from './LadderFrame.tsx';
import { LadderName } from './LadderName.tsx';
import classes from './Trace.module.css';
import type { RoutesReading } from './use-routes-reading.ts';

const FIRST = 12;
const none = new Map<string, never>();

type Props = { answer: Answer; types: readonly RelationshipTypeName[]; reading: RoutesReading };

/** The routes between two ends, shortest first, side by side. */
export function BetweenTrace({ answer, types, reading: { routes } }: Props) {
  const all = useAddress().query.get('all') === 'yes';
  const shown = all ? routes : routes.slice(0, FIRST);
  const home = (answer.params.from as NodeReference | null)?.area ?? '';
  return (
    <>
      <p className={classes.summary} role="status">
        {answer.sentence} {routes.length > 1 && 'The shortest and the next longer ones are shown; there may be others, longer still.'}
      </p>
      <FollowedTypes types={types} citations={answer.citations} />
      {routes.length > 0 && (
        <LadderFrame
          label="Routes side by side; the arrow keys walk their rungs"
          columns={shown.length}
          answer={answer}
          types={types}
          ends={none}
          home={home}
        >
          <ol className={ladder.routes}>
            {shown.map(({ heading, route }) => (
              <li key={heading}>
                <h2>{heading}</h2>
                <div className={ladder.ladder}>
                  <LadderName node={route.node} start />
                  <div className={ladder.above}>
                    <LadderBranch branch={route} way="upward" ended={false} />
                  </div>
                </div>
              </li>
            ))}
          </ol>
        </LadderFrame>
      )}
      {routes.length === 0 && !types.includes('MEMBER_OF') && (
        <p>
          Who sits where is not followed.{' '}
          <Link to={addressWith({ types: [...types, 'MEMBER_OF'].join(',') })}>Follow “{relationshipTypes.MEMBER_OF.caption}” too</Link>.
          Such a route is a connection, not a rank.
        </p>
      )}
      {shown.length < routes.length && (
        <p>
          <Link to={addressWith({ all: 'yes' })}>Show all {routes.length} routes</Link>
        </p>
      )}
      <Evidence answer={answer} />
    </>
  );
}
