import { type ComparedRelationship, type Comparison, type Found, tellsAbout } from '../../../contract/comparison.ts';
import type { Graph, GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { type KindLabel, kindLabels } from '../../../contract/kinds.ts';
import { relationshipTypeNames, relationshipTypes } from '../../../contract/relationship-types.ts';
import { factWords, fieldWords } from './compare-words.ts';

/** One thing that a side says in a field, with the clauses that say so. */
export type Value = { words: string; clauses: string[]; found: Found; node?: GraphNode; relationship?: string };
/** A property, or one relationship type in one direction. */
export type Field = { caption: string; left: Value[]; right: Value[]; differs: boolean };
/** A thing on one side or both, and what each side says about it. */
export type Entry = { id: string; kind: KindLabel; found: Found; left: GraphNode | null; right: GraphNode | null; fields: Field[] };

/** A comparison as aligned entries, by kind and name. */
export function entriesOf(comparison: Comparison): Entry[] {
  const nodes = byId(comparison.graph.nodes);
  const fields = factFields(comparison, nodes);
  const entries = comparison.nodes.map(({ kind, found, differs, ...ids }): Entry => {
    const left = seenFrom(comparison, 'left', nodes.get(ids.left ?? ''));
    const right = seenFrom(comparison, 'right', nodes.get(ids.right ?? ''));
    // Both names stand in the entry's head.
    const own = differs
      .filter((name) => name !== 'name')
      .map(
        (name): Field => ({
          caption: fieldWords(name, (left ?? right) as GraphNode).caption,
          left: left ? [{ words: fieldWords(name, left).value, clauses: left.clauses, found: 'different' }] : [],
          right: right ? [{ words: fieldWords(name, right).value, clauses: right.clauses, found: 'different' }] : [],
          differs: true,
        }),
      );
    const both = found === 'left' || found === 'right' ? [] : (fields.get(ids.left ?? '') ?? []);
    return { id: (left ?? right)?.id ?? '', kind, found, left, right, fields: [...own, ...both] };
  });
  const rank = ({ found }: Entry) => ['different', 'left', 'right', 'same'].indexOf(found);
  return entries.toSorted((a, b) => kindLabels.indexOf(a.kind) - kindLabels.indexOf(b.kind) || rank(a) - rank(b) || compareNames(a, b));
}

/** The fields that relationships make, by the id of the left one of a pair of nodes. */
function factFields({ by, ...comparison }: Comparison, nodes: ReadonlyMap<string, GraphNode>): Map<string, Field[]> {
  const facts = byId(comparison.graph.relationships);
  const leftOf = new Map(comparison.nodes.flatMap(({ left, right }) => (left && right ? [[right, left] as const] : [])));
  const fields = new Map<string, Map<string, Field>>();
  const put = (pair: ComparedRelationship, side: 'left' | 'right') => {
    const fact = facts.get(pair[side] ?? '');
    if (!fact) return;
    for (const end of ['from', 'to'] as const) {
      const node = nodes.get(fact[end]);
      if (!node || !tellsAbout(end, node.kind)) continue;
      const id = (side === 'right' ? leftOf.get(node.id) : undefined) ?? node.id;
      const own = fields.get(id) ?? new Map<string, Field>();
      const key = `${String(relationshipTypeNames.indexOf(fact.type)).padStart(2, '0')} ${end}`;
      const caption = end === 'from' ? relationshipTypes[fact.type].caption : relationshipTypes[fact.type].inverse;
      const field = own.get(key) ?? { caption, left: [], right: [], differs: false };
      field[side].push(
        asValue({ fact, pair, other: nodes.get(fact[end === 'from' ? 'to' : 'from']), side: { by, id: comparison[side].id } }),
      );
      field.differs ||= pair.found !== 'same';
      own.set(key, field);
      fields.set(id, own);
    }
  };
  for (const pair of comparison.relationships) {
    put(pair, 'left');
    put(pair, 'right');
  }
  return new Map(
    [...fields].map(([id, own]) => [id, [...own].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, field]) => inOrder(field))]),
  );
}

function asValue(options: {
  fact: GraphRelationship;
  pair: ComparedRelationship;
  other: GraphNode | undefined;
  side: { by: Comparison['by']; id: string };
}): Value {
  const { fact, pair, other, side } = options;
  return {
    words: factWords(fact, pair.differs),
    clauses: ownClauses(fact.clauses, side),
    found: pair.found,
    relationship: fact.id,
    ...(other ? { node: other } : {}),
  };
}

/** What is on this side alone, or different, comes before what is alike. */
function inOrder(field: Field): Field {
  const order = (values: Value[]) =>
    values.toSorted(
      (a, b) => Number(a.found === 'same') - Number(b.found === 'same') || (a.node?.name ?? '').localeCompare(b.node?.name ?? ''),
    );
  return { ...field, left: order(field.left), right: order(field.right) };
}

/** Of two documents, each is shown with its own clauses. */
function ownClauses(clauses: string[], { by, id }: { by: Comparison['by']; id: string }): string[] {
  return by === 'documents' ? clauses.filter((clause) => clause.startsWith(`${id}#`)) : clauses;
}

function seenFrom(comparison: Comparison, side: 'left' | 'right', node: GraphNode | undefined): GraphNode | null {
  return node ? { ...node, clauses: ownClauses(node.clauses, { by: comparison.by, id: comparison[side].id }) } : null;
}

/** Every thing that is on either side, by its id. */
export const nodesIn = (graph: Graph): Map<string, GraphNode> => byId(graph.nodes);
const byId = <T extends { id: string }>(things: readonly T[]) => new Map(things.map((thing) => [thing.id, thing]));
const nameOf = ({ left, right }: Entry): string => (left ?? right)?.name ?? '';
const compareNames = (a: Entry, b: Entry): number => nameOf(a).localeCompare(nameOf(b));
