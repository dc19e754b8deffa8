import { expect, inject, test } from 'vitest';
import { diagramOptions, diagramScene } from '../../contract/diagram.ts';
import type { Graph } from '../../contract/graph.ts';
import { draw } from '../../server/diagrams/draw.ts';
import { drawn } from '../../server/diagrams/drawn.ts';
import { subjectOfAnswer, subjectOfScene } from '../../server/diagrams/subjects.ts';
import { nodesById } from '../../server/graph/scene.ts';
import { asking } from '../support/asking.ts';
import { run } from '../support/command-line.ts';
import { clear, datasetDatabase } from '../support/database.ts';

const database = datasetDatabase();
const ask = asking(database);
const options = diagramOptions.parse({});
const chiefExecutive = () => ask('who-can-escalate-to', { role: 'Chief Executive' }, { area: 'suffolk' });

test('the command line writes the same bytes as the process behind the routes', async () => {
  const subject = await subjectOfAnswer(database, await chiefExecutive());
  const { uri, username, password } = inject('neo4j');
  const environment = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const words = ['diagram', 'who-can-escalate-to', '--role', 'Chief Executive', '--area', 'suffolk', '--theme', 'print', '--format', 'svg'];
  const { status, output } = await run(words, environment);
  expect(status).toBe(0);
  expect(output).toBe(new TextDecoder().decode(await draw({ subject, format: 'svg', options: { ...options, theme: 'print' } })));
  expect((await run([...words, '--scale', '9'], environment)).status).toBe(2);
});

test('what cannot be drawn in that process is a problem with what to do', async () => {
  const subject = await subjectOfAnswer(database, await chiefExecutive());
  const [node] = subject.graph.nodes;
  const many = {
    ...subject,
    graph: { nodes: Array.from({ length: 2001 }, (_, index) => ({ ...node, id: `n${index}` })), relationships: [] } as Graph,
  };
  await expect(draw({ subject: many, format: 'pdf', options })).rejects.toMatchObject({ status: 422, message: /Narrow it by an area/ });
});

test('the question, the answer, its date and every source stand on the sheet', async () => {
  const answer = await ask('chain-of-accountability', { subject: 'suffolk/role/lscb-chair' }, { area: 'suffolk', asAt: '2019-09-02' });
  const svg = new TextDecoder().decode(await drawn({ subject: await subjectOfAnswer(database, answer), format: 'svg', options }));
  expect(svg).toContain('>Suffolk · as at 2 September 2019</text>');
  for (const { label } of answer.citations) expect(svg).toContain(`${label}, `);
});

test('a scene is drawn from what the database says of its names, with their clauses', async () => {
  const nodes = ['suffolk/role/chief-executive', 'suffolk/role/lscb-chair'];
  const scene = diagramScene.parse({ title: 'Two', area: 'suffolk', nodes });
  const subject = await database.read((transaction) => subjectOfScene(transaction, scene));
  expect(subject.area).toBe('Suffolk');
  expect(new Set(subject.graph.relationships.map(({ type }) => type))).toEqual(new Set(['APPOINTS', 'HOLDS_TO_ACCOUNT', 'REPORTS_TO']));
  expect(subject.citations.map(({ label }) => label)).toContain('Suffolk 4.6');
  const chosen = diagramScene.parse({ ...scene, relationships: subject.graph.relationships.slice(0, 1).map(({ id }) => id) });
  expect((await database.read((transaction) => subjectOfScene(transaction, chosen))).graph.relationships).toHaveLength(1);
  const gone = diagramScene.parse({ ...scene, nodes: [...nodes, 'not/there'] });
  await expect(database.read((transaction) => subjectOfScene(transaction, gone))).rejects.toThrow(/There is no "not\/there"/);
});

test('the Cypher script makes the same graph in an empty database, whatever its title says', async () => {
  const answered = await subjectOfAnswer(database, await ask('timeline', {}, { area: 'medway' }));
  const subject = { ...answered, title: String.raw`What happened? \u000a MATCH (n) DETACH DELETE n` };
  const [constraint = '', ...statements] = new TextDecoder()
    .decode(await drawn({ subject, format: 'cypher', options }))
    .split(/;\n/)
    .filter((text) => text.trim() !== '');
  await clear(database);
  await database.driver.executeQuery(constraint);
  const session = database.driver.session();
  await session.executeWrite((transaction) => Promise.all(statements.map((statement) => transaction.run(statement))));
  await session.close();
  const ids = subject.graph.nodes.map(({ id }) => id);
  const { graph: made } = await database.read((transaction) => nodesById(transaction, ids));
  expect(sorted(made)).toEqual(sorted(subject.graph));
});

const sorted = ({ nodes, relationships }: Graph) =>
  [nodes, relationships].map((things) => [...things].sort((a, b) => (a.id < b.id ? -1 : 1)));
