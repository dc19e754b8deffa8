import type { ComparedBy, Comparison } from '../../contract/comparison.ts';
import type { Graph } from '../../contract/graph.ts';
import type { Database } from '../database.ts';
import { find } from '../findings/find.ts';
import type { FindingRule } from '../findings/rules.ts';
import { catalogueOf } from '../graph/catalogue.ts';
import { compareGraphs } from './compare.ts';
import { CONTRADICTIONS, disagreementsBetween } from './disagreements.ts';
import { sideOf } from './sides.ts';

type Asked = { by: ComparedBy; left: string; right: string; area?: string | undefined; asAt?: string | undefined };

/** Two areas, days or documents side by side, with where their documents contradict each other. */
export async function compare(
  database: Database,
  { asked, rules }: { asked: Asked; rules: ReadonlyMap<string, FindingRule> },
): Promise<Comparison> {
  const { by, area, asAt } = asked;
  const { left, right, places } = await database.read(async (transaction) => {
    const catalogue = await catalogueOf(transaction);
    const side = (parameter: 'left' | 'right') => sideOf(transaction, catalogue, { by, id: asked[parameter], parameter, area, asAt });
    return { left: await side('left'), right: await side('right'), places: [...catalogue.areas.values()] };
  });
  const contradicting = by === 'dates' ? [] : CONTRADICTIONS.flatMap((id) => rules.get(id) ?? []);
  const findings = (await find(database, contradicting, { asAt })).map(({ finding }) => finding);
  const sides = { left: left.graph, right: right.graph };
  return {
    by,
    left: left.side,
    right: right.side,
    graph: union(sides),
    ...compareGraphs({ ...sides, places: by === 'dates' ? [] : places }),
    disagreements: disagreementsBetween({ findings, ...sides }),
  };
}

function union({ left, right }: { left: Graph; right: Graph }): Graph {
  const once = <T extends { id: string }>(things: readonly T[]) => [...new Map(things.map((thing) => [thing.id, thing])).values()];
  return { nodes: once([...left.nodes, ...right.nodes]), relationships: once([...left.relationships, ...right.relationships]) };
}
