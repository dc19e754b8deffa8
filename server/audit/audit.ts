import { closeSync, fdatasync, openSync, truncateSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { AuditRecord } from '../../contract/audit.ts';
import { abridged } from './abridge.ts';
import { BEGINNING, chained } from './chain.ts';
import { chainNames, type Head, readHead } from './chains.ts';
import { takeChain } from './take-chain.ts';

export type ToRecord = Omit<AuditRecord, 'chain' | 'number' | 'at'>;

/** How soon the disk itself has what was written. */
const SYNCED_EVERY = 1000;

/**
 * The audit: one line of JSON for each thing that somebody did, in files that only grow. Each process writes a chain of
 * its own, so that any number of them share a folder; the first record of each run names the heads of all chains there,
 * so that cutting one off shows in the others.
 *
 * A line is handed to the operating system before the reply leaves: killing this process loses none, a power cut at most
 * the last second.
 */
export class Audit {
  readonly folder: string;
  readonly chain: string;
  readonly #release: () => void;
  readonly #file: number;
  #head: Head;
  #size: number;
  #unsynced = false;
  readonly #timer: NodeJS.Timeout;

  /** @throws Error where the folder can't be written */
  constructor(folder: string) {
    this.folder = folder;
    const { chain, release } = takeChain(folder, hostname());
    this.chain = chain;
    this.#release = release;
    const path = join(folder, `${chain}.jsonl`);
    const { head, size, torn } = readHead(path);
    // A line that a power cut tore was never acknowledged; it would make the next one unreadable too.
    if (torn) truncateSync(path, size);
    this.#head = head ?? { number: 0, hash: BEGINNING };
    this.#size = size;
    this.#file = openSync(path, 'a', 0o600);
    this.#timer = setInterval(() => this.#sync(), SYNCED_EVERY).unref();
    const others = chainNames(folder).map((name) => [name, readHead(join(folder, `${name}.jsonl`)).head] as const);
    this.writeOwn({ kind: 'log', did: 'opened', what: { heads: Object.fromEntries(others), ...(torn && { torn }) } });
  }

  /** @throws Error where it can't be written: whoever asks is then not told that it was done */
  write(record: ToRecord): void {
    this.#put({ ...record, what: abridged(record.what) });
  }

  #put(record: ToRecord): void {
    const number = this.#head.number + 1;
    const whole = { chain: this.chain, number, at: new Date().toISOString(), ...record };
    const { line, hash } = chained(whole, this.#head.hash);
    const bytes = Buffer.from(line);
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(this.#file, bytes, written);
    } catch (error) {
      // Half a line would spoil the chain once there is room again.
      truncateSync(join(this.folder, `${this.chain}.jsonl`), this.#size);
      throw error;
    }
    this.#head = { number, hash };
    this.#size += bytes.length;
    this.#unsynced = true;
  }

  /** What Sightline did by itself, in full: the heads of all chains are many. */
  writeOwn(done: Pick<ToRecord, 'kind' | 'did' | 'what'>): void {
    this.#put({ who: 'sightline', name: null, role: null, from: null, outcome: 200, request: null, ...done });
  }

  close(): void {
    clearInterval(this.#timer);
    this.writeOwn({ kind: 'log', did: 'closed', what: {} });
    closeSync(this.#file);
    this.#release();
  }

  #sync(): void {
    if (!this.#unsynced) return;
    this.#unsynced = false;
    fdatasync(this.#file, (error) => {
      this.#unsynced ||= error !== null;
    });
  }
}
