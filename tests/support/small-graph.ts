import type { Finding } from '../../contract/finding.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import type { Database } from '../../server/database.ts';
import { find } from '../../server/findings/find.ts';
import { loadFindingRules } from '../../server/findings/rules.ts';
import { toDate, toParameter } from '../../server/neo4j.ts';
import { clear } from './database.ts';

type Property = string | number | boolean | string[];
type Thing = { kind: KindLabel } & Record<string, Property>;
/** "chief HOLDS_TO_ACCOUNT chair", and its properties where it has any. */
export type Fact = string | [fact: string, properties: Record<string, Property>];

const DATES = ['validFrom', 'validTo', 'date'];
const BORN = { area: 'exampleshire', status: 'in force', statedBy: ['example'] };

/**
 * Empties the database and fills it with a graph of a few things and facts, all of one document. Every fact is stated by
 * a clause that is called by the fact, and every thing by one called by the thing, so that a citation tells itself.
 */
export function smallGraphs(database: Database) {
  return async (things: Record<string, Thing>, facts: Fact[] = []): Promise<void> => {
    await clear(database);
    const stated = facts.map((fact) =>
      typeof fact === 'string' ? { words: fact, properties: {} } : { words: fact[0], properties: fact[1] },
    );
    const clauses = [...stated.map(({ words }) => words), ...Object.keys(things)].map((name, index) => ({
      kind: 'Clause' as const,
      id: `example#${name}`,
      name,
      number: name,
      position: index + 1,
    }));
    const document = { kind: 'Document' as const, id: 'example', name: 'Example', title: 'Example', shortName: 'Example' };
    const named = Object.entries(things).map(([id, thing]) => ({ id, name: id, clauses: [`example#${id}`], ...thing }));
    // A thing that is the document itself, or one of its clauses, stands for it.
    const extra = [document, ...clauses].filter(({ id }) => !(id in things));
    const nodes = [{ kind: 'Area' as const, id: 'exampleshire', name: 'Exampleshire' }, ...extra, ...named];
    await database.driver.executeQuery('UNWIND $nodes AS node CREATE (n:Entity:$(node.kind)) SET n = node.properties', {
      nodes: nodes.map(({ kind, ...properties }) => ({ kind, properties: written({ ...BORN, ...properties }) })),
    });
    await database.driver.executeQuery(
      `UNWIND $facts AS fact MATCH (from:Entity {id: fact.from}) MATCH (to:Entity {id: fact.to})
       CREATE (from)-[r:$(fact.type)]->(to) SET r = fact.properties`,
      {
        facts: stated.map(({ words, properties }) => {
          const [from, type, to] = words.split(' ');
          return { from, type, to, properties: written({ ...BORN, id: words, clauses: [`example#${words}`], ...properties }) };
        }),
      },
    );
  };
}

const written = (properties: Record<string, Property>) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, DATES.includes(name) ? toDate(String(value)) : toParameter(value)]),
  );

const rules = loadFindingRules();

/** What one rule finds, in the words that a reader sees: the sentence, its subject, and the clauses that it rests on. */
export function findingOf(database: Database) {
  return async (id: string, scope: { area?: string; asAt?: string } = {}) => {
    const rule = rules.get(id);
    if (!rule) throw new Error(`There is no rule "${id}"`);
    const found = await find(database, [rule], scope);
    return found.map(({ finding }) => inShort(finding));
  };
}

const inShort = ({ sentence, subject, citations }: Finding) => ({
  sentence,
  subject: subject.name,
  citations: citations.map(({ label }) => label),
});
