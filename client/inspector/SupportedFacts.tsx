import type { Graph } from '../../contract/graph.ts';
import { Link } from '../address/link.tsx';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { FamilyLine } from '../kinds/FamilyLine.tsx';
import { counted } from '../words/counting.ts';
import { conditionsOf, relationshipSentence } from '../words/relationship-words.ts';
import { sceneOfClause } from './ClauseActions.tsx';
import classes from './Inspector.module.css';

/** The relationships that rest on a clause, as sentences, each a way into the scene of them all. */
export function SupportedFacts({ clause, graph, ids }: { clause: string; graph: Graph; ids: readonly string[] }) {
  const place = usePlaceAndDate();
  if (ids.length === 0) return null;
  const nameOf = (id: string) => graph.nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <>
      <h3>It supports {counted(ids.length, 'fact')}</h3>
      <ul className={classes.list}>
        {graph.relationships
          .filter(({ id }) => ids.includes(id))
          .map((relationship) => (
            <li key={relationship.id}>
              <FamilyLine type={relationship.type} />{' '}
              <Link className={classes.fact} to={sceneOfClause(clause, place, `relationship:${relationship.id}`)}>
                {relationshipSentence(relationship, nameOf)}
              </Link>
              {conditionsOf(relationship).length > 0 && <span className={classes.quiet}>, {conditionsOf(relationship).join(', ')}</span>}
            </li>
          ))}
      </ul>
    </>
  );
}
