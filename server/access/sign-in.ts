import { type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import type { Environment } from '../env.ts';
import { isApiPath } from './api-path.ts';
import { attemptCookie, attemptCookies, cookieOf, lax, SIGN_OUT_COOKIE, SIGN_OUT_PATH, strict } from './cookies.ts';
import { refuseOtherSites } from './cross-site.ts';
import { groupsIn, roleOf } from './groups.ts';
import { limitRequests, limitSignIns } from './limits.ts';
import type { Person } from './person.ts';
import { Provider } from './provider.ts';
import { returnAddress } from './return-address.ts';
import { sealerOf } from './seal.ts';
import { Sessions } from './sessions.ts';
import { type SignInSettings, signInSettings } from './settings.ts';
import type { Access } from './shape.ts';

/** Why nobody is signed in; the page has a sentence for each. */
type SignInProblem = 'refused' | 'stale' | 'away' | 'no-role';

const MINUTES_AWAY = 10;
/** Tabs in which somebody is signing in at once. */
const MOST_ATTEMPTS = 5;
/** A browser keeps no cookie that is longer; without this one the provider asks before it signs somebody out. */
const LONGEST_COOKIE = 3800;
const attempt = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string(), until: z.number() });

/** Signing in at the organisation's own identity provider. */
export function signInAccess(environment: Environment): Access {
  const settings = signInSettings(environment);
  const sealer = sealerOf(settings.sessionKeys);
  const sessions = new Sessions(sealer, settings);
  const provider = new Provider(settings);

  const identify: RequestHandler = async (request, response, next) => {
    const session = await sessions.of(request, response);
    if (session) {
      request.person = { id: session.id, name: session.name, role: session.role };
      const signOut = async () => {
        const { idToken } = z.object({ idToken: z.string() }).safeParse(await sealer.open(cookieOf(request, SIGN_OUT_COOKIE))).data ?? {};
        sessions.end(response, session);
        response.clearCookie(SIGN_OUT_COOKIE, { ...strict, path: SIGN_OUT_PATH });
        // Whatever the provider says, nobody is signed in here any more.
        return await provider.signOutAddress(idToken).catch(() => null);
      };
      request.session = { ends: new Date(sessions.endOf(session)).toISOString(), signOut };
    }
    next();
  };

  const begin: RequestHandler = async (request, response) => {
    const begun = await provider.begin(returnAddress(request.query.return, settings.origin)).catch(() => undefined);
    if (!begun) return toSignIn(response, 'away');
    const others = attemptCookies(request);
    if (others.length >= MOST_ATTEMPTS) for (const other of others) response.clearCookie(other, lax);
    const until = Date.now() + MINUTES_AWAY * 60_000;
    response.cookie(attemptCookie(begun.attempt.state), await sealer.seal({ ...begun.attempt, until }), {
      ...lax,
      maxAge: MINUTES_AWAY * 60_000,
    });
    return response.redirect(303, begun.address);
  };

  const finish: RequestHandler = async (request, response) => {
    const cookie = attemptCookie(String(request.query.state ?? ''));
    const { data: begun } = attempt.safeParse(await sealer.open(cookieOf(request, cookie)));
    response.clearCookie(cookie, lax);
    if (!begun || begun.until < Date.now()) return toSignIn(response, 'stale');
    const { search } = new URL(request.originalUrl, settings.origin);
    try {
      const { claims, idToken } = await provider.finish(search, begun);
      const person = personOf(claims, settings);
      if (!person.role) {
        record(request, { kind: 'sign-in', did: 'signIn', what: { refused: 'no role' }, outcome: 403, person: { ...person, role: null } });
        return toSignIn(response, 'no-role');
      }
      await sessions.begin(response, person as Person);
      const out = idToken && (await sealer.seal({ idToken }));
      if (out && out.length < LONGEST_COOKIE) response.cookie(SIGN_OUT_COOKIE, out, { ...strict, path: SIGN_OUT_PATH });
      record(request, { kind: 'sign-in', did: 'signIn', what: {}, outcome: 200, person: person as Person });
      return response.redirect(303, begun.returnTo);
    } catch (error) {
      request.log.warn({ reason: reasonOf(error), requestId: request.id }, 'A sign-in failed');
      record(request, { kind: 'sign-in', did: 'signIn', what: { refused: reasonOf(error) }, outcome: 401 });
      return toSignIn(response, isRefusal(error) ? 'refused' : 'away');
    }
  };

  const routes = Router();
  routes.get('/api/session/sign-in', limitSignIns(), begin);
  routes.get('/api/session/callback', limitSignIns(), finish);
  const gate = [refuseOtherSites, notStored, identify, limitRequests(settings.requestsPerMinute)];
  return { mode: 'oidc', origin: settings.origin, trustedProxies: settings.trustedProxies, gate, routes };
}

/** What somebody was shown is kept by no cache on the way, nor in the browser for the next person. */
const notStored: RequestHandler = (request, response, next) => {
  if (isApiPath(request.path)) response.setHeader('Cache-Control', 'no-store');
  next();
};

function personOf(claims: Record<string, unknown>, settings: SignInSettings) {
  const { sub, preferred_username, name, email } = claims;
  const groups = groupsIn(claims, settings.groupsClaim) ?? [];
  const called = [name, preferred_username, email, sub].find((one) => typeof one === 'string' && one !== '');
  return { id: String(sub), name: String(called).slice(0, 200), role: roleOf(groups, settings.groups) };
}

const toSignIn = (response: Response, problem: SignInProblem) => response.redirect(303, `/sign-in?problem=${problem}`);

/** The provider's own code for it, never what it says about the person. */
function reasonOf(error: unknown): string {
  const { error: told, code, name } = error as { error?: unknown; code?: unknown; name?: unknown };
  return [told, code, name].find((one) => typeof one === 'string')?.toString() ?? 'unknown';
}

const isRefusal = (error: unknown): boolean =>
  /^(AuthorizationResponseError|ResponseBodyError|ClientError)$/.test(String((error as Error)?.name));
