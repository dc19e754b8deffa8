import { setTimeout as sleep } from 'node:timers/promises';

/** A finding of the dataset, to be accepted again and again. */
export const FINDING = 'board-nobody-holds-to-account|suffolk/board/hwb';
export const PARTS = 30;
const ITEMS_IN_FILE = 20;

/** What was said to be done, and what was begun without a word back. */
export type Promised = {
  /** Titles of what was saved, by id. */
  saved: Map<string, string>;
  /** The marks of files of saved items that were brought in. */
  files: Set<string>;
  /** How far the one item that is changed all the time has come, at least. */
  changed: { id: string; version: number };
  /** The last reason for which the finding was accepted, and the last wording that was read: numbers that only go up. */
  accepted: number;
  wording: number;
  writes: number;
};

export type Writing = {
  promised: Promised;
  /** Ends it, also where the server is gone. */
  end: () => Promise<void>;
};

const names = Array.from({ length: 10 }, (_, index) => ({ id: `x/role/${index}`, name: `Role ${index}`, kind: 'Role' }));
const scene = { what: 'scene', query: '?base=nothing', names };

/** Several people at work at once: they save, change, bring in files, accept a finding and load a wording, without a pause. */
export async function writing(url: string, round: number): Promise<Writing> {
  const promised: Promised = {
    ...{ saved: new Map(), files: new Set(), accepted: 0, wording: 0, writes: 0 },
    changed: { id: '', version: 1 },
  };
  const { id } = (await sent(`${url}/api/saved`, 'POST', { title: `${round} changed`, content: scene })) as { id: string };
  promised.changed.id = id;
  let seen = 1;
  const gone = new AbortController();
  const people = [
    async (turn: number) => {
      const title = `${round} saved ${turn}`;
      const reply = (await sent(`${url}/api/saved`, 'POST', { title, content: scene }, gone.signal)) as { id: string };
      promised.saved.set(reply.id, title);
    },
    async () => {
      const change = { version: seen, description: `Version ${seen + 1}` };
      try {
        const { version } = (await sent(`${url}/api/saved/${id}`, 'PUT', change, gone.signal)) as { version: number };
        seen = version;
        promised.changed.version = version;
      } catch (error) {
        // A change whose reply was lost stands all the same.
        if (!(error instanceof Refused && error.status === 409)) throw error;
        seen = JSON.parse(error.message).saved.version;
      }
    },
    async (turn: number) => {
      const mark = `round${round}turn${turn}x`;
      await sent(`${url}/api/saved.json`, 'POST', new TextEncoder().encode(fileOf(mark)), gone.signal);
      promised.files.add(mark);
    },
    async (turn: number) => {
      const reason = { reason: `${round * 1e6 + turn}` };
      await sent(`${url}/api/findings/${encodeURIComponent(FINDING)}/acceptance`, 'PUT', reason, gone.signal);
      promised.accepted = round * 1e6 + turn;
    },
    async (turn: number) => {
      const mark = round * 1e6 + turn;
      await sent(`${url}/api/documents/kent-protocol/wording?name=own.txt`, 'POST', new TextEncoder().encode(wordingOf(mark)), gone.signal);
      promised.wording = mark;
    },
  ];
  const all = people.map(async (work) => {
    for (let turn = 1; !gone.signal.aborted; turn++) {
      try {
        await work(turn);
        promised.writes++;
      } catch (error) {
        // A refusal is a fault; that nobody answers is what the test is about.
        if (error instanceof Refused && error.status < 500) throw error;
        await sleep(50);
      }
    }
  });
  for (const one of all) one.catch(() => undefined);
  const end = async () => {
    gone.abort();
    await Promise.all(all);
  };
  return { promised, end };
}

class Refused extends Error {
  readonly status: number;
  constructor(status: number, text: string) {
    super(text);
    this.status = status;
  }
}

async function sent(url: string, method: string, body: object, signal?: AbortSignal): Promise<unknown> {
  const bytes = body instanceof Uint8Array;
  const reply = await fetch(url, {
    method,
    headers: { 'content-type': bytes ? 'application/octet-stream' : 'application/json' },
    body: bytes ? new Uint8Array(body) : JSON.stringify(body),
    ...(signal && { signal }),
  });
  if (!reply.ok) throw new Refused(reply.status, await reply.text());
  return reply.json();
}

/** Items whose ids tell which file they came with. */
const fileOf = (mark: string): string => {
  const at = '2026-01-01T00:00:00Z';
  const items = Array.from({ length: ITEMS_IN_FILE }, (_, index) => ({
    ...{ id: `${mark}${index}`, title: mark, author: 'Ada', createdAt: at, changedBy: 'Ada', changedAt: at, content: scene },
  }));
  return JSON.stringify({ format: 'sightline-saved', version: 1, items });
};

/** A document's wording in so many parts, each of which tells which file it came with. */
const wordingOf = (mark: number): string => Array.from({ length: PARTS }, (_, index) => `${index + 1}. Part\nOf ${mark}.`).join('\n');

export { ITEMS_IN_FILE };
