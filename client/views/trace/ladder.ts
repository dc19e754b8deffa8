import type { Answer } from '../../../contract/answer.ts';
import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { relationshipTypeNames } from '../../../contract/relationship-types.ts';
import { partsOf } from '../../words/cells.ts';

export type Way = 'upward' | 'downward';

/** From one name to the next: all the links between the two, each a rung. */
export type Stretch = { from: GraphNode; to: GraphNode; links: GraphRelationship[]; circle: boolean };

/** A name on the ladder, and what leads on from it. */
export type Branch = {
  node: GraphNode;
  /** To names that stand here first: each goes on as a column of its own. */
  on: { stretch: Stretch; branch: Branch }[];
  /** To names that stand elsewhere on the ladder already; those that lead back are part of a circle. */
  again: Stretch[];
};

type Step = { way: string; rung: number; near: string; far: string; link: string };

/**
 * The ladder in one direction, from an answer to `trace`. Every link stands on it once; every name is carried on from once,
 * where it is nearest to the start, so that circles end and the ladder never grows larger than the answer.
 */
export function ladderOf({ answer, start, way }: { answer: Answer; start: GraphNode; way: Way }): Branch {
  const steps = stepsOf(answer).filter((step) => step.way === way);
  const nodes = new Map([start, ...answer.graph.nodes].map((node) => [node.id, node]));
  const links = new Map(answer.graph.relationships.map((link) => [link.id, link]));
  const onward = new Map<string, Map<string, GraphRelationship[]>>();
  for (const { near, far, link } of steps) {
    const relationship = links.get(link);
    if (!relationship || !nodes.has(near) || !nodes.has(far)) continue;
    const targets = onward.get(near) ?? new Map<string, GraphRelationship[]>();
    onward.set(near, targets.set(far, [...(targets.get(far) ?? []), relationship]));
  }
  const leadsBack = circlesIn(onward);
  const root: Branch = { node: start, on: [], again: [] };
  const shown = new Set([start.id]);
  const queue = [root];
  for (let branch = queue.shift(); branch; branch = queue.shift()) {
    const from = branch.node;
    for (const [far, between] of onward.get(from.id) ?? []) {
      const to = nodes.get(far) as GraphNode;
      const stretch = { from, to, links: between.toSorted(byType), circle: leadsBack(from.id, far) };
      if (shown.has(far)) {
        branch.again.push(stretch);
        continue;
      }
      shown.add(far);
      const next: Branch = { node: to, on: [], again: [] };
      branch.on.push({ stretch, branch: next });
      queue.push(next);
    }
  }
  highestFirst(root);
  return root;
}

/** How high a branch stands, by its rungs; what only points elsewhere stands in one column. */
export function heightOf({ on, again }: Branch): number {
  const pointed = again.reduce((sum, { links }) => sum + links.length + 1, 0);
  return Math.max(pointed, ...on.map(({ stretch, branch }) => stretch.links.length + 1 + heightOf(branch)));
}

/** The highest way on stands first: the page begins with it instead of with the room above the lower ones. */
function highestFirst({ on }: Branch): void {
  const heights = new Map(on.map((next) => [next, next.stretch.links.length + heightOf(next.branch)]));
  on.sort((a, b) => (heights.get(b) ?? 0) - (heights.get(a) ?? 0));
  for (const { branch } of on) highestFirst(branch);
}

/** How many columns a branch is wide. */
export const columnsOf = ({ on, again }: Branch): number =>
  Math.max(
    1,
    on.reduce((sum, { branch }) => sum + columnsOf(branch), again.length > 0 ? 1 : 0),
  );

/** All its names with nothing above them, or below, in the order of the columns. */
export function lastOf(branch: Branch): GraphNode[] {
  if (branch.on.length === 0) return branch.again.length === 0 ? [branch.node] : [];
  return branch.on.flatMap((next) => lastOf(next.branch));
}

/** Every stretch of a branch, nearest to the start first. */
export const stretchesOf = (branch: Branch): Stretch[] => [
  ...branch.on.map(({ stretch }) => stretch),
  ...branch.again,
  ...branch.on.flatMap((next) => stretchesOf(next.branch)),
];

function stepsOf({ rows }: Answer): Step[] {
  return rows.flatMap(({ way, rung, below, above, link }) => {
    const [lower, upper, traced] = [below, above, link].map((cell) => partsOf(cell ?? null)[0]);
    const isNode = (cell: typeof lower) => typeof cell === 'object' && cell !== null && 'node' in cell;
    if (!isNode(lower) || !isNode(upper) || typeof traced !== 'object' || traced === null || !('relationship' in traced)) return [];
    const ends = [lower, upper].map((cell) => (cell as { node: string }).node) as [string, string];
    const [near, far] = way === 'upward' ? ends : [ends[1], ends[0]];
    return [{ way: String(way), rung: Number(rung), near, far, link: traced.relationship }];
  });
}

/** Tells of a link whether the chain leads back from its far end to its near one. */
function circlesIn(onward: ReadonlyMap<string, ReadonlyMap<string, unknown>>): (near: string, far: string) => boolean {
  const reached = new Map<string, Set<string>>();
  const from = (id: string): Set<string> => {
    const known = reached.get(id);
    if (known) return known;
    const all = new Set<string>();
    const open = [id];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      for (const next of onward.get(one)?.keys() ?? []) {
        if (!all.has(next)) open.push(next);
        all.add(next);
      }
    }
    reached.set(id, all);
    return all;
  };
  return (near, far) => from(far).has(near);
}

const byType = (a: GraphRelationship, b: GraphRelationship): number =>
  relationshipTypeNames.indexOf(a.type) - relationshipTypeNames.indexOf(b.type) || a.id.localeCompare(b.id);
