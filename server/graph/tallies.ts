import { kindLabels, kinds } from '../../contract/kinds.ts';
import { relationshipTypeNames, relationshipTypes } from '../../contract/relationship-types.ts';
import { cypherFile } from '../cypher.ts';
import type { DatabaseNode, Transaction } from '../neo4j.ts';
import { toGraphNode } from './convert.ts';
import { scopeParameters } from './scene.ts';

const AREAS = cypherFile('scene/areas');
const KINDS = cypherFile('scene/kinds');
const TYPES = cypherFile('scene/relationship-types');

/** The areas, with how much each holds. */
export async function areas(transaction: Transaction) {
  const { records } = await transaction.run(AREAS);
  return records.map((record) => ({
    ...toGraphNode(record.get('node') as DatabaseNode),
    entities: Number(record.get('entities')),
    documents: Number(record.get('documents')),
  }));
}

/** Every kind of the model with how many nodes there are of it. */
export async function kindTallies(transaction: Transaction, { area }: { area?: string | undefined }) {
  const { records } = await transaction.run(KINDS, await scopeParameters(transaction, { area }));
  const counts = new Map(records.map((record) => [String(record.get('label')), Number(record.get('count'))]));
  return kindLabels.map((label) => ({ label, caption: kinds[label].caption, about: kinds[label].about, count: counts.get(label) ?? 0 }));
}

/** Every relationship type of the model with how many there are of it. */
export async function relationshipTypeTallies(transaction: Transaction, { area }: { area?: string | undefined }) {
  const { records } = await transaction.run(TYPES, await scopeParameters(transaction, { area }));
  const counts = new Map(records.map((record) => [String(record.get('type')), Number(record.get('count'))]));
  return relationshipTypeNames.map((type) => {
    const { caption, inverse, about } = relationshipTypes[type];
    return { type, caption, inverse, about, count: counts.get(type) ?? 0 };
  });
}
