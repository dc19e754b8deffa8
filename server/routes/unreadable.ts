import type { Server } from 'node:http';
import type { Problem } from '../../contract/problem.ts';

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
};
const STATUSES: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What is no request at all is answered with problem details too: nothing else of ours gets to see it. */
export function answerUnreadable(server: Server): Server {
  return server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = STATUSES[error.code ?? ''] ?? 400;
    const problem: Problem = {
      type: '/problems/unreadable',
      title: 'The request can’t be read',
      status,
      detail:
        status === 431
          ? 'The address or the headers are too long; send long texts in a body.'
          : 'It is no HTTP request, or not all of one.',
    };
    const body = JSON.stringify(problem);
    const headers = ['Content-Type: application/problem+json', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
    socket.end([`HTTP/1.1 ${status} ${TITLES[status]}`, ...headers, '', body].join('\r\n'));
  });
}
