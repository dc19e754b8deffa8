import type { Health } from '../contract/operations.ts';
import { type Driver, isAway, type Transaction } from './neo4j.ts';

type State = Health['database'];

/** The governance database as the routes use it: read transactions with a time limit, and its state for `/api/health`. */
export class Database {
  readonly driver: Driver;
  readonly #name: string | undefined;
  #state: State;

  constructor(options: { driver: Driver; name?: string | undefined; uri: string }) {
    this.driver = options.driver;
    this.#name = options.name;
    this.#state = { state: 'starting', uri: options.uri };
  }

  get name(): string | undefined {
    return this.#name;
  }

  get state(): State {
    return this.#state;
  }

  /** Told by whoever watches the database's process, or by an answer or failure of a query. */
  is(state: State['state'], detail?: string): void {
    const { detail: _, ...rest } = this.#state;
    this.#state = { ...rest, state, ...(detail === undefined ? {} : { detail }) };
  }

  knowServer(agent: string): void {
    this.#state = { ...this.#state, server: agent };
  }

  /**
   * Runs work in one read transaction.
   * @param options.seconds after which the database gives it up
   */
  read<T>(work: (transaction: Transaction) => Promise<T>, options: { seconds?: number } = {}): Promise<T> {
    return this.#in('READ', work, options.seconds ?? 20);
  }

  /** Runs work in one write transaction; it is tried again on transient errors. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#in('WRITE', work, 20);
  }

  async #in<T>(mode: 'READ' | 'WRITE', work: (transaction: Transaction) => Promise<T>, seconds: number): Promise<T> {
    const session = this.driver.session({ defaultAccessMode: mode, ...(this.#name ? { database: this.#name } : {}) });
    const config = { timeout: seconds * 1000 };
    try {
      const result = mode === 'READ' ? await session.executeRead(work, config) : await session.executeWrite(work, config);
      if (this.#state.state !== 'ready') this.is('ready');
      return result;
    } catch (error) {
      if (isAway(error) && this.#state.state === 'ready') this.is('away', 'The database does not answer.');
      throw error;
    } finally {
      await session.close();
    }
  }

  /** Asks the server whether it answers, and remembers. */
  async probe(): Promise<void> {
    try {
      const { agent } = await this.driver.getServerInfo(this.#name ? { database: this.#name } : {});
      this.knowServer(agent ?? 'unknown');
      this.is('ready');
    } catch {
      if (this.#state.state === 'ready') this.is('away', 'The database does not answer.');
    }
  }
}
