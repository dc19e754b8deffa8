import express from 'express';
import { expect, test } from 'vitest';
import { type OperationName, operations } from '../../../contract/operations.ts';
import { mayAs, type Role, roleNames } from '../../../contract/roles.ts';
import { ProblemError } from '../../../server/problem.ts';
import { problemDetails } from '../../../server/routes/errors.ts';
import { openApiDocument } from '../../../server/routes/openapi.ts';
import { route } from '../../../server/routes/operation.ts';
import { served } from '../../support/served.ts';

const REACHED = 418;
const names = Object.keys(operations) as OperationName[];

const app = express();
app.use((request, _, next) => {
  const role = request.headers['x-test-role'] as Role | undefined;
  if (role) request.person = { id: role, name: role, role };
  next();
});
for (const name of names)
  route(app, name, async () => {
    throw new ProblemError({ status: REACHED, kind: 'reached', title: 'Reached', detail: 'Reached.' });
  });
app.use(problemDetails);
const base = served(app);

/** Calls an operation with nothing that it needs: where the role is enough, its parameters are refused, or it is reached. */
async function statusFor(name: OperationName, role: Role | null): Promise<number> {
  const { method, path } = operations[name];
  const headers = { 'content-type': 'application/json', ...(role && { 'x-test-role': role }) };
  const body = method === 'get' ? {} : { body: '{}' };
  return (await fetch(base() + path.replace(/\{\w+\}/g, 'x'), { method: method.toUpperCase(), headers, ...body })).status;
}

test.each(names)('%s lets in exactly those whose role is enough', async (name) => {
  const { role: needed } = operations[name];
  for (const role of [null, ...roleNames]) {
    const status = await statusFor(name, role);
    if (mayAs(role, needed)) expect([REACHED, 415, 422], `${role} may`).toContain(status);
    else expect(status, `${role} may not`).toBe(role === null ? 401 : 403);
  }
});

test('only what tells nothing of the graph is open to strangers', () => {
  expect(names.filter((name) => operations[name].role === 'anyone').sort()).toEqual([
    'getOperator',
    'getSession',
    'health',
    'ready',
    'signOut',
  ]);
});

test('whatever changes something takes more than a reader, and is put down', () => {
  const reading: OperationName[] = ['ask', 'checkQuery', 'createSpreadsheet', 'drawSavedBatch', 'drawScene', 'getNodes', 'signOut'];
  for (const name of names.filter((one) => operations[one].method !== 'get' && !reading.includes(one))) {
    expect(mayAs('reader', operations[name].role), name).toBe(false);
    expect('audit' in operations[name], `${name} is put down`).toBe(true);
  }
});

test('the OpenAPI document names each operation’s role', () => {
  const { paths = {} } = openApiDocument({ version: 'test' });
  for (const name of names) {
    const { path, method, role } = operations[name];
    expect(paths[path]?.[method]).toMatchObject({ operationId: name, 'x-role': role });
  }
});
