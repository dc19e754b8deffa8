import { expect, test } from 'vitest';
import { readAudit } from '../../../server/audit/read.ts';
import { temporaryAudit } from '../../support/audit.ts';
import { signedInApp } from '../../support/signed-in-app.ts';
import { Visitor } from '../../support/visitor.ts';

const SESSION = '__Host-sightline';
const audit = temporaryAudit();
const { origin, host } = await signedInApp({ audit });

const session = async (visitor: Visitor) => (await visitor.go(`${origin}/api/session`)).json();
const accept = (visitor: Visitor, headers: Record<string, string> = {}) =>
  visitor.go(`${origin}/api/findings/x/acceptance`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"reason": "Known."}',
  });
const kept = async (filter: Parameters<typeof readAudit>[1]) => (await readAudit(audit.folder, filter)).records;

test('nobody is told anything before signing in, but who may ask', async () => {
  const visitor = new Visitor();
  const refused = await visitor.go(`${origin}/api/questions`);
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ type: '/problems/sign-in' });
  expect(await session(visitor)).toEqual({ mode: 'oidc', person: null, ends: null });
  expect((await visitor.go(`${origin}/metrics`)).status).toBe(401);
  const health = await (await visitor.go(`${origin}/api/health`)).text();
  expect(health).not.toMatch(/bolt:|version/);
});

test('somebody signs in, lands where they wanted to go, and has the role of their groups', async () => {
  const visitor = new Visitor();
  const { address } = await visitor.signIn(origin, 'anna', '/explore?area=suffolk');
  expect(address).toBe(`${origin}/explore?area=suffolk`);
  expect(await session(visitor)).toMatchObject({ mode: 'oidc', person: { id: 'anna', name: 'Anna Analyst', role: 'analyst' } });
  const questions = await visitor.go(`${origin}/api/questions`);
  expect(questions.status).toBe(200);
  expect(questions.headers.get('cache-control')).toBe('no-store');
  expect((await visitor.go(`${origin}/Api/questions`)).headers.get('cache-control')).toBe('no-store');

  const cookie = visitor.set.find((line) => line.startsWith(`${SESSION}=`));
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(attribute);
  expect(cookie).not.toMatch(/Domain=|anna/i);

  const forbidden = await accept(visitor);
  expect(forbidden.status).toBe(403);
  expect((await forbidden.json()).detail).toMatch(/takes the role editor; yours is analyst/);
  const [refusal] = await kept({ kind: 'edit', limit: 1 });
  expect(refusal).toMatchObject({ did: 'acceptFinding', who: 'anna', role: 'analyst', outcome: 403, from: '127.0.0.1' });
  const [signedIn] = await kept({ kind: 'sign-in', who: 'Anna', limit: 1 });
  expect(signedIn).toMatchObject({ did: 'signIn', who: 'anna', outcome: 200 });
});

test('the way to the provider carries PKCE, state and nonce, and leads back to a page of ours only', async () => {
  const visitor = new Visitor();
  const begun = await visitor.go(`${origin}/api/session/sign-in?return=https://evil.example/`);
  const query = new URL(begun.headers.get('location') ?? '').searchParams;
  expect(Object.fromEntries(query)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'sightline' });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name)?.length).toBeGreaterThan(30);
  for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '/api/session', 'javascript:alert(1)']) {
    expect((await new Visitor().signIn(origin, 'rita', elsewhere)).address, elsewhere).toBe(`${origin}/`);
  }
});

test('a session cannot be forged, altered or taken over by fixing it beforehand', async () => {
  const visitor = new Visitor();
  visitor.put(host, SESSION, 'Fe26.2*made*up*by*an*attacker');
  expect((await session(visitor)).person).toBeNull();
  await visitor.signIn(origin, 'rita');
  const cookie = visitor.cookie(host, SESSION) ?? '';
  expect(cookie).not.toContain('made');
  // Names that every object knows, where the key's own is told.
  const renamed = ['__proto__', 'constructor', 'toString', ''].map((name) => cookie.replace(/^Fe26\.2\*[^*]*/, `Fe26.2*${name}`));
  // Not the last letter: two of its bits say nothing.
  const changed = cookie.replace(/.(?=.{4}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  for (const altered of [cookie.slice(0, -2), changed, `${cookie}x`, '%', ...renamed]) {
    const thief = new Visitor();
    thief.put(host, SESSION, altered);
    expect((await session(thief)).person).toBeNull();
  }
});

test('a way back that somebody else began, or that was used before, signs nobody in', async () => {
  const attacker = new Visitor();
  const first = await attacker.signIn(origin, 'ada');
  expect(first.address).toBe(`${origin}/`);
  let back = '';
  const other = new Visitor();
  const form = await other.follow(`${origin}/api/session/sign-in`);
  const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec(await form.reply.text()) ?? [];
  const body = new URLSearchParams({ prompt: 'login', login: 'ada', password: 'any' });
  const sent = await other.go(new URL(action, form.address).href, { method: 'POST', body });
  const stop = await other.follow(new URL(sent.headers.get('location') ?? '', form.address).href, (next) => next.startsWith(origin));
  back = stop.address;
  const victim = new Visitor();
  expect((await victim.go(back)).headers.get('location')).toBe('/sign-in?problem=stale');
  expect((await session(victim)).person).toBeNull();
  expect((await other.go(back)).headers.get('location')).toBe('/');
  expect((await other.go(back)).headers.get('location')).toBe('/sign-in?problem=stale');
});

test('a way back that nobody was sent on is a stale one, whatever it carries', async () => {
  for (const query of ['', '?state=', '?state=a%3Bb%20%3D%00', '?state=a&state=b', '?state=__proto__&code=x'])
    expect((await new Visitor().go(`${origin}/api/session/callback${query}`)).headers.get('location'), query).toBe(
      '/sign-in?problem=stale',
    );
});

test('whoever is in no group with a role is not let in, and told so', async () => {
  const visitor = new Visitor();
  expect((await visitor.signIn(origin, 'nora')).address).toBe(`${origin}/sign-in?problem=no-role`);
  expect((await session(visitor)).person).toBeNull();
  expect(await kept({ who: 'nora', limit: 5 })).toEqual([expect.objectContaining({ outcome: 403, what: { refused: 'no role' } })]);
});

test('a page of another site asks in nobody’s name', async () => {
  const visitor = new Visitor();
  await visitor.signIn(origin, 'ed');
  const from = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
  ];
  for (const headers of from) {
    const refused = await accept(visitor, headers as unknown as Record<string, string>);
    expect(refused.status).toBe(403);
    expect((await refused.json()).type).toBe('/problems/other-site');
  }
  expect(
    (await visitor.go(`${origin}/api/questions`, { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } })).status,
  ).toBe(403);
});

test('signing out ends it here, on this instance also for a copy of the cookie, and at the provider', async () => {
  const visitor = new Visitor();
  await visitor.signIn(origin, 'rita');
  const thief = new Visitor();
  thief.put(host, SESSION, visitor.cookie(host, SESSION) ?? '');
  expect((await session(thief)).person).not.toBeNull();
  const { address } = await (await visitor.go(`${origin}/api/session`, { method: 'DELETE' })).json();
  expect(new URL(address).searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/signed-out`);
  expect(new URL(address).searchParams.get('id_token_hint')).toMatch(/^ey/);
  expect((await visitor.go(address)).status).toBe(200);
  expect((await session(visitor)).person).toBeNull();
  expect((await session(thief)).person).toBeNull();
});

test('a stranger who signs out is not put down: there is nobody to sign out, and the disk is not theirs to fill', async () => {
  expect((await new Visitor().go(`${origin}/api/session`, { method: 'DELETE' })).status).toBe(200);
  expect(await kept({ who: 'nobody', text: 'signOut', limit: 5 })).toEqual([]);
});

test('what a client says of its own address counts only behind a proxy that is trusted', async () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.7' };
  const visitor = new Visitor();
  await visitor.signIn(origin, 'anna');
  await accept(visitor, forwarded);
  expect((await kept({ who: 'anna', kind: 'edit', limit: 1 }))[0]?.from).toBe('127.0.0.1');
  const behind = await signedInApp({ audit, settings: { SIGHTLINE_TRUST_PROXY: 'loopback' } });
  const other = new Visitor();
  await other.signIn(behind.origin, 'anna');
  await other.go(`${behind.origin}/api/audit`, { headers: forwarded });
  expect((await kept({ who: 'anna', limit: 1, kind: 'log' }))[0]).toMatchObject({ did: 'listAudit', from: '203.0.113.7' });
});

test('only a trusted proxy names a request', async () => {
  const named = { 'x-request-id': 'named-by-whoever-asks' };
  const visitor = new Visitor();
  expect((await visitor.go(`${origin}/api/questions`, { headers: named })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const behind = await signedInApp({ settings: { SIGHTLINE_TRUST_PROXY: 'loopback' } });
  const reply = await visitor.go(`${behind.origin}/api/questions`, { headers: named });
  expect(reply.headers.get('x-request-id')).toBe('named-by-whoever-asks');
});

test('being sent to sign in again and again fills no cookie jar', async () => {
  const visitor = new Visitor();
  for (let sent = 0; sent < 12; sent++) await visitor.go(`${origin}/api/session/sign-in`);
  expect(visitor.cookies(host).filter((name) => name.startsWith('__Host-sightline-in-')).length).toBeLessThan(7);
  expect((await visitor.signIn(origin, 'rita')).address).toBe(`${origin}/`);
});

test('too many requests in a minute are turned away by person, and nobody else with them', async () => {
  const { origin: limited } = await signedInApp({ settings: { SIGHTLINE_REQUESTS_PER_MINUTE: '10' } });
  const [busy, calm] = [new Visitor(), new Visitor()];
  await busy.signIn(limited, 'rita');
  await calm.signIn(limited, 'ed');
  const statuses: number[] = [];
  for (let asking = 0; asking < 12; asking++) statuses.push((await busy.go(`${limited}/api/questions`)).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  const refused = await busy.go(`${limited}/api/questions`);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await calm.go(`${limited}/api/questions`)).status).toBe(200);
  // Addresses are matched whatever the case of their letters.
  expect((await busy.go(`${limited}/API/questions`)).status).toBe(429);
});

test('the figures are for whoever has the token, and for administrators', async () => {
  const { origin: watched } = await signedInApp({ settings: { SIGHTLINE_METRICS_TOKEN: 'a token of sixteen or more' } });
  const ask = (authorization: string) => fetch(`${watched}/metrics`, { headers: { authorization } });
  expect((await ask('Bearer wrong')).status).toBe(401);
  expect(await (await ask('Bearer a token of sixteen or more')).text()).toContain('sightline_database_up 0');
  const visitor = new Visitor();
  await visitor.signIn(watched, 'ada');
  expect((await visitor.go(`${watched}/metrics`)).status).toBe(200);
});
