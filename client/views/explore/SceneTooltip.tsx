import { kinds } from '../../../contract/kinds.ts';
import { useAreaNames, useClauseLabels } from '../../evidence/names.ts';
import type { Spot } from '../../graph/gestures.ts';
import { foldedKey } from '../../scene/groups.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import { whyHere } from '../../scene/why-here.ts';
import { counted } from '../../words/counting.ts';
import { conditionsOf, relationshipSentence } from '../../words/relationship-words.ts';
import classes from './SceneTooltip.module.css';

const WIDTH = 300;

/** What rests under the pointer, why it is here, and which clause says so. The inspector says the same to everybody. */
export function SceneTooltip({ spot, graph, begun }: { spot: Spot | null; graph: SceneGraph; begun: string }) {
  const areaName = useAreaNames();
  const labelOf = useClauseLabels();
  const words = spot?.what ? wordsOf(spot.what, graph, begun, areaName) : undefined;
  if (!spot || !words) return null;
  const left = Math.min(spot.at.x + 14, globalThis.innerWidth - WIDTH - 12);
  const below = spot.at.y < globalThis.innerHeight - 190;
  const vertical = below ? { top: spot.at.y + 16 } : { bottom: globalThis.innerHeight - spot.at.y + 12 };
  return (
    <div className={classes.tooltip} style={{ left, width: WIDTH, ...vertical }} aria-hidden>
      <strong>{words.title}</strong>
      {words.aside && <span>{words.aside}</span>}
      {words.clauses.length > 0 && <span className={classes.clauses}>{words.clauses.slice(0, 4).map(labelOf).join(', ')}</span>}
    </div>
  );
}

type Words = { title: string; aside?: string | undefined; clauses: readonly string[] };

function wordsOf(what: NonNullable<Spot['what']>, graph: SceneGraph, begun: string, areaName: (id: string) => string): Words | undefined {
  const nameOf = (id: string) => graph.visible.nodes.find((node) => node.id === id)?.name ?? id;
  if (what.what === 'relationship') {
    const one = graph.visible.relationships.find(({ id }) => id === what.id);
    if (!one) return undefined;
    const several = graph.visible.relationships.filter(
      ({ type, from, to }) => type === one.type && from === one.from && to === one.to,
    ).length;
    const aside = [...conditionsOf(one), ...(several > 1 ? [counted(several, 'such relationship')] : [])].join(', ');
    return { title: `${relationshipSentence(one, nameOf)}.`, aside, clauses: one.clauses };
  }
  const node = graph.visible.nodes.find(({ id }) => id === what.id);
  if (!node)
    return foldedKey(what.id)
      ? { title: 'A closed group', aside: 'Select it to see what it holds, and to open it.', clauses: [] }
      : undefined;
  const reason = whyHere({ id: node.id, graph: graph.whole, origin: graph.origins.get(node.id), begun });
  return {
    title: node.name,
    aside: `${kinds[node.kind].caption}, ${areaName(node.area)}. ${reason?.words ?? ''}`,
    clauses: reason?.clauses.length ? reason.clauses : node.clauses,
  };
}
