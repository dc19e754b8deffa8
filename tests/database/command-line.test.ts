import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../contract/answer.ts';
import { operations } from '../../contract/operations.ts';
import { run, sightline } from '../support/command-line.ts';
import { datasetDatabase } from '../support/database.ts';
import { datasetFile, folderWith } from '../support/dataset-file.ts';

datasetDatabase();

test('ask prints the whole answer as JSON on standard output alone', async () => {
  const { status, output } = await sightline('ask', 'who-can-escalate-to', '--role', 'Chief Executive', '--area', 'suffolk', '--json');
  expect(status).toBe(0);
  expect(answer.parse(JSON.parse(output)).rows).toHaveLength(5);
});

test('an empty answer is an answer: status 0, no rows, what was searched', async () => {
  const { status, output } = await sightline('ask', 'who-can-escalate-to', '--role', 'Chief Executive', '--area', 'kent', '--json');
  expect(status).toBe(0);
  const { rows, notes, searched } = answer.parse(JSON.parse(output));
  expect(rows).toEqual([]);
  expect(notes.join()).toContain('name no Chief Executive');
  expect(searched.documents.map(({ id }) => id)).toEqual(['kent-protocol']);
});

test('ask in words names the clauses', async () => {
  const { output } = await sightline('ask', 'who-holds-to-account', '--subject', 'LSCB Chair', '--area', 'suffolk');
  expect(output).toContain('One role holds the Chair of the Local Safeguarding Children Board of Suffolk to account: the Chief Executive.');
  expect(output).not.toContain('HOLDS_TO_ACCOUNT');
  expect(output).toContain('[Suffolk 4.6]');
});

test('ask takes a question in one’s own words, and says how it was read', async () => {
  const { output, status } = await sightline('ask', 'who does the LSCB chair answer to in Suffolk');
  expect(output).toContain('Read as: To whom does [Chair of the Local Safeguarding Children Board (suffolk)] answer, all the way up?');
  expect(output).toContain('[Suffolk 4.6]');
  expect(status).toBe(0);
});

test('where words could mean several things, ask lists them and answers none', async () => {
  const { output, status } = await sightline('ask', 'who does the LSCB chair answer to', '--json');
  const { readings } = operations.readText.reply.pick({ readings: true }).parse(JSON.parse(output));
  expect(readings[0]?.slots.subject?.among).toEqual(['suffolk', 'medway']);
  expect(readings.slice(1, 3).map(({ slots }) => slots.subject?.area)).toEqual(['suffolk', 'medway']);
  expect(JSON.parse(output)).not.toHaveProperty('answer');
  expect(status).toBe(1);
});

test.each([
  { words: ['ask', 'who-can-escalate-to', '--area', 'suffolk'], status: 2, says: /"role" is missing/ },
  { words: ['ask', 'who-can-escalate-to', '--role', 'Chief Executive'], status: 2, says: /could be any of/ },
  {
    words: ['ask', 'who-can-escalate-to', '--role', 'Chief Executive', '--as-at', '2019-02-30'],
    status: 2,
    says: /must be a date that exists/,
  },
  { words: ['ask', 'who-shot-jr'], status: 2, says: /no question "who-shot-jr"/ },
  { words: ['fly'], status: 2, says: /unknown command 'fly'/ },
  { words: ['query', 'CREATE (n:Entity) RETURN n'], status: 2, says: /CREATE .*line 1, column 1.*only reading/ },
  { words: ['query', 'MATCH (n) RETRUN n'], status: 2, says: /Invalid input/ },
  { words: ['import', '/nowhere/at/all'], status: 1, says: /there is no such file or folder/ },
])('$words ends with status $status and says why', async ({ words, status, says }) => {
  const ended = await sightline(...words);
  expect(ended.output + ended.errors).toMatch(says);
  expect(ended.errors).not.toMatch(/^ +at /m);
  expect(ended.status).toBe(status);
});

test('query prints a table, and says truthfully when there is more', async () => {
  const { output } = await sightline('query', 'UNWIND range(1, 20) AS n RETURN n', '--limit', '3');
  expect(output).toMatch(/^n\n─+\n1\n2\n3\nThe first 3 rows; there are more\.\n$/);
});

test('import tells what it changed', async () => {
  const folder = await folderWith({ 'x/a.yaml': datasetFile() });
  const { status, output } = await sightline('import', folder);
  expect(output).toBe(
    'Imported 1 document: added 9 nodes and 7 relationships, changed 1 node and 0 relationships, removed 0 nodes and 0 relationships.\n',
  );
  expect(status).toBe(0);
});

test('check needs no database', async () => {
  const folder = await folderWith({ 'a.yaml': datasetFile({ replace: [['type: board, ', '']] }) });
  const { status, output } = await run(['check', folder], { PATH: process.env.PATH });
  expect(status).toBe(1);
  expect(output).toContain(`${join(folder, 'a.yaml')}:20:5 entities.Board.board.type: Invalid option`);
});

test.each([
  { setting: { NEO4J_URI: 'http://localhost:7474' }, says: /NEO4J_URI must be a bolt:\/\/ or neo4j:\/\/ address/ },
  {
    setting: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    says: /No database answers at bolt:\/\/127\.0\.0\.1:1\. Check NEO4J_URI/,
  },
  { setting: { NEO4J_URI: 'bolt://127.0.0.1:1' }, says: /NEO4J_PASSWORD is not/ },
])('$setting is told in one message', async ({ setting, says }) => {
  const ended = await run(['query', 'RETURN 1'], { PATH: process.env.PATH, ...setting });
  expect(ended.errors).toMatch(says);
  expect(ended.errors.trim().split('\n')).toHaveLength(1);
  expect(ended.status).toBe(1);
});

test('a refused password is told in one message', async () => {
  const { errors, status } = await run(['query', 'RETURN 1'], { ...process.env, ...(await wrongPassword()) });
  expect(errors).toMatch(/refused the password of neo4j\. Check NEO4J_USERNAME and NEO4J_PASSWORD/);
  expect(status).toBe(1);
});

async function wrongPassword(): Promise<NodeJS.ProcessEnv> {
  const { inject } = await import('vitest');
  const { uri } = inject('neo4j');
  return { NEO4J_URI: uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'not-the-password' };
}
