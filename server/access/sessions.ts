import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { role } from '../../contract/roles.ts';
import { cookieOf, SESSION_COOKIE, strict } from './cookies.ts';
import type { Person } from './person.ts';
import type { Sealer } from './seal.ts';

/** What a session's cookie holds; the server keeps nothing, so that any instance takes it. Times in milliseconds. */
const sealedSession = z.object({
  session: z.string(),
  id: z.string(),
  name: z.string(),
  role,
  signedIn: z.number(),
  seen: z.number(),
});
export type SealedSession = z.infer<typeof sealedSession>;

type Limits = { idleMinutes: number; hours: number };

/** How old `seen` may become before the cookie is made anew. */
const RENEWED_AFTER = 60_000;
/** How many opened cookies are remembered: opening one takes a third of a millisecond. */
const REMEMBERED = 2000;

/** Makes, reads, renews and ends sessions. */
export class Sessions {
  readonly #sealer: Sealer;
  readonly #idle: number;
  readonly #longest: number;
  readonly #opened = new Map<string, SealedSession>();
  /** Signed out before their time, on this instance. */
  readonly #ended = new Map<string, number>();

  constructor(sealer: Sealer, { idleMinutes, hours }: Limits) {
    this.#sealer = sealer;
    this.#idle = idleMinutes * 60_000;
    this.#longest = hours * 3_600_000;
  }

  /** Begins a session, always a new one: nothing that was there before signing in stays valid. */
  async begin(response: Response, { id, name, role }: Person): Promise<void> {
    const now = Date.now();
    await this.#give(response, { session: randomUUID(), id, name, role, signedIn: now, seen: now });
  }

  /** The session of a request, if it has one that has not run out; one that is used is renewed. */
  async of(request: Request, response: Response): Promise<SealedSession | undefined> {
    const cookie = cookieOf(request, SESSION_COOKIE);
    if (!cookie) return undefined;
    const session = this.#opened.get(cookie) ?? (await this.#open(cookie));
    const now = Date.now();
    if (!session || this.#ended.has(session.session) || now > this.endOf(session) || now - session.seen > this.#idle) return undefined;
    if (now - session.seen > RENEWED_AFTER) await this.#give(response, { ...session, seen: now });
    return session;
  }

  /** When it ends whatever is done, in milliseconds. */
  endOf({ signedIn }: SealedSession): number {
    return signedIn + this.#longest;
  }

  end(response: Response, session: SealedSession): void {
    const now = Date.now();
    for (const [old, end] of this.#ended) if (end < now) this.#ended.delete(old);
    this.#ended.set(session.session, this.endOf(session));
    response.clearCookie(SESSION_COOKIE, strict);
  }

  async #open(cookie: string): Promise<SealedSession | undefined> {
    const { data } = sealedSession.safeParse(await this.#sealer.open(cookie));
    if (data) this.#remember(cookie, data);
    return data;
  }

  async #give(response: Response, session: SealedSession): Promise<void> {
    const cookie = await this.#sealer.seal(session);
    this.#remember(cookie, session);
    response.cookie(SESSION_COOKIE, cookie, strict);
  }

  #remember(cookie: string, session: SealedSession): void {
    const [oldest] = this.#opened.keys();
    if (oldest !== undefined && this.#opened.size >= REMEMBERED) this.#opened.delete(oldest);
    this.#opened.set(cookie, session);
  }
}
