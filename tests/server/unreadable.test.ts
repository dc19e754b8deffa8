import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problem } from '../../contract/problem.ts';
import { answerUnreadable } from '../../server/routes/unreadable.ts';

const server = answerUnreadable(createServer((_, response) => void response.end('read')));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

/** What comes back where these bytes are sent. */
async function replyTo(bytes: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.write(bytes);
  await once(socket, 'close');
  return text;
}

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['an address of 100,000 characters', `GET /api/search?text=${'x'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
])('%s is answered with problem details', async (_, bytes, status) => {
  const [head = '', body = ''] = (await replyTo(bytes)).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toContain('Content-Type: application/problem+json');
  expect(problem.parse(JSON.parse(body))).toMatchObject({ status, detail: expect.stringMatching(/\S/) });
});
