import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { kinds } from '../../../contract/kinds.ts';
import type { RelationshipCount } from '../../../contract/operations/graph.ts';
import { relationshipTypeNames, relationshipTypes } from '../../../contract/relationship-types.ts';
import { changes, sameStep } from '../../scene/changes.ts';
import { endsOfType, grown } from '../../scene/choosing.ts';
import { FIRST_MANY, type Neighbourhood, type Scene, THE_REST } from '../../scene/scene.ts';
import { namesInWords, stepInWords } from '../../scene/scene-words.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';

/** What a menu offers: a change of the scene, a choice of names, or something else. */
export type MenuEntry = { words: string; aside?: string; danger?: true } & (
  | { does: 'change'; change: (scene: Scene) => Scene; chosen?: readonly string[] }
  | { does: 'choose'; ids: readonly string[] }
  | { does: 'nothing' }
);

/** Bringing in and taking back, from some nodes; with one alone, by type and direction with true counts. */
export function expandEntries(options: {
  node: GraphNode;
  counts: readonly RelationshipCount[];
  scene: Scene;
  graph: SceneGraph;
}): MenuEntry[] {
  const { node, counts, scene, graph } = options;
  const within = ([1, 2, 3] as const).map((steps): MenuEntry => {
    const words = steps === 1 ? 'Everything one step away' : `Everything within ${steps === 2 ? 'two' : 'three'} steps`;
    const on = scene.neighbourhoods.some((one) => one.id === node.id && one.steps === steps);
    const around: Neighbourhood = { id: node.id, steps };
    return on
      ? { words, aside: 'in the scene', does: 'nothing' }
      : { words, does: 'change', change: (now) => changes.surround(now, around) };
  });
  const byType = counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => relationshipTypeNames.indexOf(a.type) - relationshipTypeNames.indexOf(b.type))
    .map(({ type, direction, count }): MenuEntry => {
      const end = direction === 'out' ? 'from' : 'to';
      const shown = graph.whole.relationships.filter((one) => one.type === type && one[end] === node.id).length;
      const step = { id: node.id, type, direction };
      const words = stepInWords(step);
      if (shown >= count) return { words, aside: `all ${count} shown`, does: 'nothing' };
      const again = scene.expansions.some((other) => sameStep(other, step));
      const limit = again || count <= FIRST_MANY ? THE_REST : FIRST_MANY;
      const aside = shown > 0 ? `${shown} of ${count}; show the rest` : `show ${Math.min(count, limit)}`;
      return {
        words,
        aside,
        does: 'change',
        change: (now) => changes.expand(now, { ...step, limit: count <= FIRST_MANY ? FIRST_MANY : limit }),
      };
    });
  return [...within, ...byType];
}

/** What can be done with one node, or with all that are chosen together. */
export function nodeEntries(options: { ids: readonly string[]; scene: Scene; graph: SceneGraph }): MenuEntry[] {
  const { ids, scene, graph } = options;
  const nodes = graph.visible.nodes.filter(({ id }) => ids.includes(id));
  const [only] = nodes;
  const these = ids.length === 1 ? '' : ` ${namesInWords(ids, () => undefined)}`;
  const brought = [...scene.expansions, ...scene.neighbourhoods].filter(({ id }) => ids.includes(id)).length;
  const pinned = ids.every((id) => scene.pinned.includes(id));
  const kind = only && nodes.every((node) => node.kind === only.kind) ? only.kind : undefined;
  return [
    ...(brought > 0
      ? [
          {
            words: `Collapse${these}`,
            aside: 'take back what was brought',
            does: 'change',
            change: (now) => changes.collapseAll(now, ids),
          } as MenuEntry,
        ]
      : []),
    { words: `${pinned ? 'Unpin' : 'Pin'}${these}`, does: 'change', change: (now) => changes.togglePin(now, ids) },
    { words: `Hide${these}`, does: 'change', change: (now) => changes.hide(now, ids), chosen: [] },
    { words: 'Select neighbours too', does: 'choose', ids: grown(graph.visible, ids) },
    ...(kind
      ? [
          {
            words: `Select all ${kinds[kind].plural.toLowerCase()}`,
            aside: String(graph.visible.nodes.filter((node) => node.kind === kind).length),
            does: 'choose',
            ids: graph.visible.nodes.filter((node) => node.kind === kind).map(({ id }) => id),
          } as MenuEntry,
        ]
      : []),
  ];
}

/** What can be done with a line. */
export function relationshipEntries({ type, from, to }: GraphRelationship, graph: SceneGraph): MenuEntry[] {
  const { caption } = relationshipTypes[type];
  const all = endsOfType(graph.visible, type);
  return [
    { words: 'Select both ends', does: 'choose', ids: [from, to] },
    { words: `Select all ends of “${caption}”`, aside: String(all.length), does: 'choose', ids: all },
    { words: `Fade or hide all “${caption}”`, does: 'change', change: (now) => changes.cycleFilter(now, type) },
  ];
}
