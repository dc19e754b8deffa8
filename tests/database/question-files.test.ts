import { beforeAll, describe, expect, test } from 'vitest';
import { diagramOptions } from '../../contract/diagram.ts';
import { isDatabaseNode } from '../../server/neo4j.ts';
import { ask } from '../../server/questions/ask.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import { datasetDatabase } from '../support/database.ts';

/** What holds for every file in `cypher/questions/`, whatever it asks. */
const database = datasetDatabase();
const IMPLICIT = ['area', 'asAt', 'documents'];

/** The planner counts what an index holds in the background; plans made before that are for a graph of another size. */
beforeAll(async () => {
  await database.driver.executeQuery('CALL db.prepareForReplanning(60)');
});

type Plan = { operatorType: string; arguments: { Details?: string }; children: Plan[] };
const operators = (plan: Plan): string[] => [
  `${plan.operatorType.replace(/@.*/, '')} ${plan.arguments.Details ?? ''}`,
  ...plan.children.flatMap(operators),
];

describe.each([...loadQuestions().values()])('$id', (question) => {
  /** Whether an entity that must be named keeps it to one part of the graph. */
  const anchored = Object.values(question.params).some(
    (parameter) => parameter.type === 'entity' && !parameter.optional && !parameter.labels.includes('Area'),
  );
  const parameters = Object.fromEntries([...IMPLICIT, ...Object.keys(question.params)].map((name) => [name, null]));

  test('its header names the parameters that its Cypher uses', () => {
    const used = new Set(
      [...question.cypher.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1] ?? '').filter((name) => !IMPLICIT.includes(name)),
    );
    expect([...used].sort()).toEqual(Object.keys(question.params).sort());
    // On the command line and in an address they stand beside these.
    const taken = [...IMPLICIT, ...Object.keys(diagramOptions.shape), 'format', 'json', 'output'];
    expect(Object.keys(question.params).filter((name) => taken.includes(name))).toEqual([]);
  });

  test('it plans on the real database, without writing and without a scan where it is anchored', async () => {
    // The handful of steps that there are may be where a plan begins; all entities, or all relationships, may not.
    const scans = anchored
      ? /^(AllNodesScan|\w*RelationshipTypeScan|\w*AllRelationshipsScan|NodeByLabelScan .*:Entity|NodeIndexScan .*:Entity)/
      : /^(AllNodesScan|\w*AllRelationshipsScan)/;
    const { summary } = await database.driver.executeQuery(`EXPLAIN ${question.cypher}`, parameters);
    expect(summary.queryType).toBe('r');
    expect(operators(summary.plan as unknown as Plan).filter((operator) => scans.test(operator))).toEqual([]);
  });

  test.each(question.examples)('its example $params in $area is answered, with every fact cited', async (example) => {
    const answer = await ask(database, question, example);
    expect(answer.columns).toEqual(expect.arrayContaining(question.sentence.names));
    expect(answer.columns.length).toBeGreaterThan(0);
    expect(answer.sentence).toMatch(/^[^{}[\]]+\.$/);
    expect(answer.searched.documents.length).toBeGreaterThan(0);
    const cited = new Set(answer.citations.map(({ clause }) => clause));
    for (const fact of answer.graph.relationships)
      expect(
        fact.clauses.filter((clause) => cited.has(clause)),
        fact.id,
      ).not.toEqual([]);
    const known = new Set(answer.graph.nodes.map(({ id }) => id));
    for (const { from, to } of answer.graph.relationships) expect([known.has(from), known.has(to)]).toEqual([true, true]);
  });

  test.runIf(anchored)('asked of nothing, it answers with no rows', async () => {
    const { records } = await database.driver.executeQuery(question.cypher, parameters);
    expect(records.filter((record) => record.keys.some((key) => isDatabaseNode(record.get(key))))).toEqual([]);
  });
});
