import type { Request, Response } from 'express';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { groupsIn, roleOf } from '../../../server/access/groups.ts';
import { sealerOf } from '../../../server/access/seal.ts';
import { Sessions } from '../../../server/access/sessions.ts';

const OLD = 'the-key-that-was-used-until-last-spring';
const NEW = 'the-key-that-has-been-used-since-then-on';
const MINUTE = 60_000;
const limits = { idleMinutes: 30, hours: 8 };
const rita = { id: 'rita', name: 'Rita Reader', role: 'reader' } as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** A browser that talks to instances of the server. */
function browser() {
  let cookie = '';
  const response = {
    cookie: (name: string, value: string) => {
      cookie = `${name}=${value}`;
    },
    clearCookie: () => undefined,
  } as unknown as Response;
  return {
    response,
    cookie: () => cookie,
    asks: (sessions: Sessions) => sessions.of({ headers: { cookie } } as Request, response),
  };
}
const instance = (...keys: string[]) => new Sessions(sealerOf(keys), limits);
const after = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);

test('a session lasts while it is used, and ends half an hour after it last was', async () => {
  const [sessions, { asks, response }] = [instance(NEW), browser()];
  await sessions.begin(response, rita);
  for (let used = 0; used < 5; used++) {
    after(29);
    expect(await asks(sessions)).toMatchObject({ id: 'rita', role: 'reader' });
  }
  after(31);
  expect(await asks(sessions)).toBeUndefined();
});

test('it ends after eight hours whatever is done', async () => {
  const [sessions, { asks, response }] = [instance(NEW), browser()];
  await sessions.begin(response, rita);
  for (let minutes = 20; minutes < 8 * 60; minutes += 20) {
    after(20);
    expect(await asks(sessions)).toBeDefined();
  }
  after(21);
  expect(await asks(sessions)).toBeUndefined();
});

test('any instance takes it; a new key seals and the old one still opens; without its key it is nothing', async () => {
  const { asks, response, cookie } = browser();
  await instance(OLD).begin(response, rita);
  const before = cookie();
  expect(await asks(instance(OLD))).toBeDefined();
  after(2);
  expect(await asks(instance(NEW, OLD))).toBeDefined();
  expect(cookie()).not.toBe(before);
  expect(await asks(instance(NEW))).toBeDefined();
  expect(await asks(instance(OLD))).toBeUndefined();
});

test('the highest role of all groups counts, wherever the provider names them', () => {
  const byRole = { reader: ['*'], analyst: ['analysts'], editor: [], administrator: ['sightline admins'] };
  expect(roleOf(['analysts', 'sightline admins'], byRole)).toBe('administrator');
  expect(roleOf([], byRole)).toBe('reader');
  expect(roleOf(['analysts'], { ...byRole, reader: [], analyst: [] })).toBeNull();
  expect(groupsIn({ realm_access: { roles: ['analysts', 7] } }, 'realm_access.roles')).toEqual(['analysts']);
  expect(groupsIn({ 'https://example.org/groups': 'analysts' }, 'https://example.org/groups')).toEqual(['analysts']);
  expect(groupsIn({}, 'constructor.name')).toBeUndefined();
});
