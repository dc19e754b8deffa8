import type { DatabaseFolders } from './folders.ts';
import { type Instance, readInstance } from './instance.ts';
import { answers } from './port.ts';
import { isRunning } from './processes.ts';

/** `away`: nobody answers, and `detail` says why and what to do; `starting`: it is being restarted. */
export type DatabaseState = { state: 'ready' | 'starting' | 'away'; detail: string };

export const stoppedState: DatabaseState = {
  state: 'away',
  detail: 'The local database was stopped. Start it with `sightline database start`, or restart Sightline.',
};

type WatchOptions = {
  instance: Instance;
  folders: DatabaseFolders;
  /** Mends a crash; returns the instance that runs afterwards. Calls `tell` on the way. */
  recover: (crashed: Instance, tell: (state: DatabaseState) => void) => Promise<Instance | null>;
};

const LOOK_EVERY = 400;

/**
 * Looks after a running server from one of its users: tells its listeners when it has gone and when it is back.
 * The look is a cheap question to the system, not to the database.
 */
export class ServerWatch {
  readonly #options: WatchOptions;
  readonly #listeners = new Set<(state: DatabaseState) => void>();
  readonly #timer: NodeJS.Timeout;
  #instance: Instance;
  #ready = true;
  #looking: Promise<void> | null = null;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#instance = options.instance;
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY).unref();
  }

  /** Calls the listener at each change from now on; returns what ends that. */
  onState(listener: (state: DatabaseState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stops looking, and waits for a look that is under way. */
  async end(): Promise<void> {
    clearInterval(this.#timer);
    this.#listeners.clear();
    await this.#looking;
  }

  #look(): void {
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = null;
    });
  }

  async #lookOnce(): Promise<void> {
    if (!this.#ready) return this.#lookForAnother();
    if (isRunning(this.#instance.pid)) return;
    this.#ready = false;
    const noted = readInstance(this.#options.folders);
    if (noted === null || noted.stopping) {
      this.#tell(stoppedState);
      return;
    }
    this.#tell({ state: 'away', detail: 'The local database has ended unexpectedly.' });
    const next = await this.#options.recover(this.#instance, (state) => this.#tell(state));
    if (next) this.#back(next);
  }

  /** After it was given up or stopped, someone else may start it again. */
  async #lookForAnother(): Promise<void> {
    const noted = readInstance(this.#options.folders);
    if (noted === null || noted.stopping || noted.pid === this.#instance.pid || !isRunning(noted.pid)) return;
    if (noted.port !== this.#instance.port) {
      this.#instance = noted;
      this.#tell({ state: 'away', detail: `The local database now runs on another port (${noted.port}). Restart Sightline to use it.` });
    } else if (await answers(noted.port)) this.#back(noted);
  }

  #back(instance: Instance): void {
    this.#instance = instance;
    this.#ready = true;
    this.#tell({ state: 'ready', detail: 'The local database answers again.' });
  }

  #tell(state: DatabaseState): void {
    for (const listener of this.#listeners) listener(state);
  }
}
