import { Button } from '@mantine/core';
import { changeQuery, useAddress } from '../../address/address.ts';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import classes from '../../inspector/Inspector.module.css';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import { wayBetween } from '../../scene/way-between.ts';
import { counted } from '../../words/counting.ts';
import { lineWords } from '../../words/relationship-words.ts';

/** How two names hang together in the scene: the shortest way, step by step with its clauses, to be marked in the drawing. */
export function WayBetween({ start, end, graph }: { start: string; end: string; graph: SceneGraph }) {
  const followed = useAddress().query.get('way') === 'followed';
  const way = wayBetween(graph.visible, start, end);
  const nameOf = (id: string) => graph.visible.nodes.find((node) => node.id === id)?.name ?? id;
  if (!way) return <p className={classes.quiet}>No way leads from one to the other in this scene.</p>;
  return (
    <section aria-label="The way between them">
      <h3>The shortest way between them: {counted(way.relationships.length, 'step')}</h3>
      <p className={classes.quiet}>Whatever the relationships say: being connected is no rank.</p>
      <ol className={classes.list}>
        {way.relationships.flat().map((one) => (
          <li key={one.id}>
            {nameOf(one.from)} <em>{lineWords(one)}</em> {nameOf(one.to)} <ClauseChips ids={one.clauses} />
          </li>
        ))}
      </ol>
      <Button
        size="compact-sm"
        variant="default"
        aria-pressed={followed}
        onClick={() => changeQuery({ way: followed ? null : 'followed' }, { replace: true })}
      >
        {followed ? 'No longer mark it in the drawing' : 'Mark it in the drawing'}
      </Button>
    </section>
  );
}
