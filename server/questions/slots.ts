import type { GraphNode } from '../../contract/graph.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import { cypherFile } from '../cypher.ts';
import { type Catalogue, documentsOf } from '../graph/catalogue.ts';
import { toGraphNode } from '../graph/convert.ts';
import { foldName, lucenePhrase, luceneQuery, wordsOf } from '../graph/search-text.ts';
import { type DatabaseNode, type Transaction, toParameter } from '../neo4j.ts';
import { badParameter } from '../problem.ts';

const BY_ID = cypherFile('scene/by-id');
const NAMED = cypherFile('scene/named');
const SEARCH = cypherFile('scene/search');

export type Slot = { parameter: string; text: string; labels: readonly KindLabel[]; area: string | null };

/** What a slot's text stands for; `unnamed` where the name exists, but the area's documents name nothing of it. */
export type Resolved = { found: GraphNode } | { unnamed: string };

/** Whether the text has the form of an id, so that it can be asked for together with the question itself. */
export const looksLikeId = (text: string): boolean => /^[a-z0-9-]+(?:\/[a-z-]+\/[A-Za-z0-9.-]+|#[A-Za-z0-9.-]+)$/.test(text);

/** The node with this id, if there is one of the slot's kinds. */
async function byId(transaction: Transaction, slot: Slot): Promise<GraphNode | undefined> {
  const { records } = await transaction.run(BY_ID, { ids: [slot.text] });
  const nodes = records.map((record) => toGraphNode(record.get('node') as DatabaseNode));
  return nodes.find((node) => slot.labels.includes(node.kind));
}

/**
 * Finds what a slot's text names: an id, a name or an alias, in the area if one is given.
 * @throws ProblemError where several things have that name (with all of them), or none (with the nearest)
 */
export async function resolveSlot(transaction: Transaction, slot: Slot, catalogue: Catalogue): Promise<Resolved> {
  const known = await byId(transaction, slot);
  if (known) return { found: known };
  const { parameter, text, labels, area } = slot;
  if (wordsOf(text).length === 0) throw badParameter(parameter, `"${parameter}" is empty; give an id, a name or an alias.`);
  const documents = documentsOf(catalogue, area).map(({ id }) => id);
  const { records } = await transaction.run(NAMED, { query: lucenePhrase(text), labels, area, documents });
  const wanted = foldName(text);
  const candidates = records
    .map((record) => ({ node: toGraphNode(record.get('node') as DatabaseNode), inArea: Boolean(record.get('inArea')) }))
    .filter(({ node }) => [node.name, ...node.aliases].some((name) => foldName(name) === wanted));
  const here = candidates.filter(({ inArea }) => inArea).map(({ node }) => node);
  // A body's own name says more than another's alias.
  const named = here.filter((node) => foldName(node.name) === wanted);
  const best = named.length === 1 ? named : here;
  if (best.length === 1 && best[0]) return { found: best[0] };
  if (best.length > 1) {
    throw badParameter(parameter, `"${text}" could be any of ${best.length}: ${listed(best, catalogue)}. Give the id, or an area.`, {
      candidates: best,
    });
  }
  if (candidates.length > 0) return { unnamed: text };
  throw await unknown(transaction, slot, documents, catalogue);
}

async function unknown(transaction: Transaction, slot: Slot, documents: string[], catalogue: Catalogue) {
  const { parameter, text, labels, area } = slot;
  const parameters = { kinds: labels, area, documents, asAt: null, limit: toParameter(5) };
  let { records } = await transaction.run(SEARCH, { ...parameters, query: luceneQuery({ text, all: false }) });
  if (records.length === 0 && area !== null)
    ({ records } = await transaction.run(SEARCH, { ...parameters, area: null, query: luceneQuery({ text, all: false }) }));
  const nearest = records.map((record) => toGraphNode(record.get('node') as DatabaseNode));
  const where = area === null ? '' : ` in ${catalogue.areas.get(area) ?? area}`;
  const advice = nearest.length > 0 ? `The nearest are ${listed(nearest, catalogue)}.` : 'Nothing comes near it.';
  return badParameter(parameter, `No ${labels.join(' or ')}${where} is called "${text}". ${advice}`, {
    candidates: nearest.map(candidate),
  });
}

const candidate = ({ id, name, kind, area }: GraphNode) => ({ id, name, kind, area });

const listed = (nodes: readonly GraphNode[], catalogue: Catalogue): string =>
  nodes.map((node) => `${node.name} (${catalogue.areas.get(node.area) ?? node.area}, ${node.id})`).join('; ');
