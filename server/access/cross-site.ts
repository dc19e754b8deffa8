import type { Request, RequestHandler } from 'express';
import { ProblemError } from '../problem.ts';

/**
 * Turns away what a page of another site has a browser send. Browsers say where a request comes from (`Sec-Fetch-Site`,
 * `Origin`) and let no page change that; programs that are no browsers say nothing, and carry nobody's cookies unasked.
 * A link that is followed leads in: it only looks.
 */
export const refuseOtherSites: RequestHandler = (request, _, next) => {
  if (isOwn(request) || (request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate')) return next();
  throw new ProblemError({
    status: 403,
    kind: 'other-site',
    title: 'Asked by another site',
    detail: 'This was sent by a page of another site, which may not ask in your name. Open Sightline itself and do it there.',
  });
};

function isOwn({ headers, method }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (method === 'GET' || method === 'HEAD' || headers.origin === undefined) return true;
  return URL.parse(headers.origin)?.host === headers.host;
}
