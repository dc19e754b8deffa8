import type { ComparedBy, Comparison } from '../../contract/comparison.ts';
import type { Graph } from '../../contract/graph.ts';
import { find } from '../findings/find.ts';
import type { FindingRule } from '../findings/rules.ts';
import { catalogueOf } from '../graph/catalogue.ts';
import type { Transaction } from '../neo4j.ts';
import { compareGraphs } from './compare.ts';
import { CONTRADICTIONS, disagreementsBetween } from './disagreements.ts';
import { sideOf } from './sides.ts';

type Asked = { by: ComparedBy; left: string; right: string; area?: string | undefined; asAt?: string | undefined };

/** Two areas, days or documents side by side, with where their documents contradict each other. */
export async function compare(
  transaction: Transaction,
  { asked, rules }: { asked: Asked; rules: ReadonlyMap<string, FindingRule> },
): Promise<Comparison> {
  const { by, area, asAt } = asked;
  const catalogue = await catalogueOf(transaction);
  const left = await sideOf(transaction, catalogue, { by, id: asked.left, parameter: 'left', area, asAt });
  const right = await sideOf(transaction, catalogue, { by, id: asked.right, parameter: 'right', area, asAt });
  const contradicting = by === 'dates' ? [] : CONTRADICTIONS.flatMap((id) => rules.get(id) ?? []);
  const found = await find(transaction, contradicting, { asAt });
  const sides = { left: left.graph, right: right.graph };
  return {
    by,
    left: left.side,
    right: right.side,
    graph: union(sides),
    ...compareGraphs({ ...sides, places: by === 'areas' || by === 'documents' ? [...catalogue.areas.values()] : [] }),
    disagreements: disagreementsBetween({ findings: found.map(({ finding }) => finding), ...sides }),
  };
}

function union({ left, right }: { left: Graph; right: Graph }): Graph {
  const once = <T extends { id: string }>(things: readonly T[]) => [...new Map(things.map((thing) => [thing.id, thing])).values()];
  return { nodes: once([...left.nodes, ...right.nodes]), relationships: once([...left.relationships, ...right.relationships]) };
}
