import type { Comparison } from '../../../contract/comparison.ts';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import { Side, SideBySide, Statements } from '../../evidence/SideBySide.tsx';
import { relationshipSentence } from '../../words/relationship-words.ts';
import classes from './Entries.module.css';
import { nodesIn } from './entries.ts';
import { FoundMark } from './FoundMark.tsx';

/** Where the two sides' documents contradict each other: what each says, with its clauses, side by side. */
export function Disagreements({ comparison, names }: { comparison: Comparison; names: { left: string; right: string } }) {
  const { disagreements, graph } = comparison;
  if (disagreements.length === 0) return null;
  const nodes = nodesIn(graph);
  const nameOf = (id: string) => nodes.get(id)?.name ?? id;
  return (
    <section className={classes.section} aria-labelledby="contradictions">
      <h2 id="contradictions">{disagreements.length === 1 ? 'One contradiction' : `${disagreements.length} contradictions`}</h2>
      {disagreements.map(({ finding, rule, title, ...sides }) => (
        <article key={finding} className={classes.contradiction}>
          <h3>{title}</h3>
          <SideBySide>
            {(['left', 'right'] as const).map((side) => (
              <Side
                key={side}
                label={names[side]}
                title={
                  <>
                    <FoundMark found={side} /> {names[side]}
                  </>
                }
              >
                <Statements>
                  {graph.relationships
                    .filter(({ id }) => sides[side].relationships.includes(id))
                    .map((fact) => (
                      <li key={fact.id}>
                        {relationshipSentence(fact, nameOf)} <ClauseChips ids={fact.clauses} />
                      </li>
                    ))}
                </Statements>
              </Side>
            ))}
          </SideBySide>
          <p>
            <Link to={`/findings${formatQuery({ rule, state: 'all', show: finding })}`}>Open it among the findings</Link>
          </p>
        </article>
      ))}
    </section>
  );
}
