import type { Health } from '../contract/operations/health.ts';
import { Circuit } from './circuit.ts';
import { type DatabaseRecord, type Driver, isAway, type Session, type Transaction } from './neo4j.ts';
import { observed } from './operation/observed.ts';

type State = Health['database'];

/** How long a query may take before the database gives it up. */
const SECONDS = 20;

/** The governance database as the routes use it: read transactions with a time limit, and its state for `/api/health`. */
export class Database {
  readonly driver: Driver;
  readonly #name: string | undefined;
  readonly #circuit = new Circuit(() => this.probe());
  #state: State;
  #working = 0;
  #wrote = false;

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

  /** How many transactions are open. */
  get working(): number {
    return this.#working;
  }

  /** Told by whoever watches the database's process, or by an answer or failure of a query. */
  is(state: State['state'], detail?: string): void {
    if (state === 'ready') this.#circuit.close();
    const { detail: _, ...rest } = this.#state;
    this.#state = { ...rest, state, ...(detail === undefined ? {} : { detail }) };
  }

  knowServer(agent: string): void {
    this.#state = { ...this.#state, server: agent };
  }

  /**
   * Runs work in one read transaction; it is tried again on transient errors.
   * @param options.seconds after which the database gives it up
   */
  read<T>(work: (transaction: Transaction) => Promise<T>, options: { seconds?: number } = {}): Promise<T> {
    return this.#in('READ', (session) => session.executeRead(work, { timeout: (options.seconds ?? SECONDS) * 1000 }));
  }

  /** Runs work in one write transaction; it is tried again on transient errors. */
  write<T>(work: (transaction: Transaction) => Promise<T>, options: { seconds?: number } = {}): Promise<T> {
    return this.#in('WRITE', (session) => session.executeWrite(work, { timeout: (options.seconds ?? SECONDS) * 1000 }));
  }

  /**
   * Runs one query that reads, in one round trip and without a second try.
   * @param each gets every record as it comes, so that none has to be kept
   * @returns its columns, and the bookmark: while that stays the same, nothing in the database has changed
   */
  query(
    cypher: string,
    parameters: Record<string, unknown>,
    each: (record: DatabaseRecord) => void,
  ): Promise<{ keys: string[]; bookmark: string }> {
    return this.#in('READ', async (session) => {
      const result = session.run(cypher, parameters, { timeout: SECONDS * 1000 });
      const keys = await new Promise<string[]>((resolve, reject) => {
        let columns: string[] = [];
        const onKeys = (names: PropertyKey[]) => {
          columns = names.map(String);
        };
        result.subscribe({ onKeys, onNext: each, onCompleted: () => resolve(columns), onError: reject });
      });
      return { keys, bookmark: session.lastBookmarks().join() };
    });
  }

  /** The bookmark of the database as it is now. */
  async bookmark(): Promise<string> {
    return (await this.query('RETURN 1', {}, () => undefined)).bookmark;
  }

  async #in<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    this.#circuit.pass();
    const began = performance.now();
    this.#wrote ||= mode === 'WRITE';
    const session = this.driver.session({
      defaultAccessMode: mode,
      ...(this.#name && { database: this.#name }),
      // What this process wrote, it reads again, also from another member of a cluster.
      ...(this.#wrote && { bookmarkManager: this.driver.executeQueryBookmarkManager }),
    });
    let outcome: 'done' | 'failed' | 'away' = 'failed';
    this.#working++;
    try {
      const result = await work(session);
      outcome = 'done';
      if (this.#state.state !== 'ready') this.is('ready');
      return result;
    } catch (error) {
      if (isAway(error)) {
        outcome = 'away';
        if (this.#state.state === 'ready') this.is('away', 'The database does not answer.');
        this.#circuit.open();
      }
      throw error;
    } finally {
      this.#working--;
      const took = performance.now() - began;
      observed.transactions?.(mode, outcome, took);
      observed.databaseSpan?.(mode, outcome, took);
      await session.close();
    }
  }

  /** Asks the server whether it answers, and remembers. */
  async probe(): Promise<boolean> {
    try {
      const { agent } = await this.driver.getServerInfo(this.#name ? { database: this.#name } : {});
      this.knowServer(agent ?? 'unknown');
      this.is('ready');
      return true;
    } catch {
      if (this.#state.state === 'ready') this.is('away', 'The database does not answer.');
      return false;
    }
  }
}
