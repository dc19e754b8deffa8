import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import classes from '../../inspector/Inspector.module.css';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import { whyHere } from '../../scene/why-here.ts';

/** Why a name is in the scene, with the clause that brought it. */
export function WhyHere({ id, graph, begun }: { id: string; graph: SceneGraph; begun: string }) {
  const reason = whyHere({ id, graph: graph.whole, origin: graph.origins.get(id), begun });
  if (!reason) return null;
  return (
    <section className={classes.inspector} aria-label="Why it is here" style={{ paddingTop: 0 }}>
      <h3>Why it is in this scene</h3>
      <p className={classes.quiet}>{reason.words}</p>
      <ClauseChips ids={[...reason.clauses]} />
    </section>
  );
}
