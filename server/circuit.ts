import { ProblemError } from './problem.ts';

/** How long until somebody looks whether the database is back, and until clients should. */
const SECONDS = 1;

/**
 * Opens when the database did not answer in spite of the driver's own second tries: from then on everybody is told at once,
 * instead of waiting in a row for the same, until the database has answered a probe. Nobody has to ask for that to happen.
 */
export class Circuit {
  readonly #probe: () => Promise<boolean>;
  #open = false;

  /** @param probe whether the database answers */
  constructor(probe: () => Promise<boolean>) {
    this.#probe = probe;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** @throws ProblemError 503 while it is open */
  pass(): void {
    if (!this.#open) return;
    throw new ProblemError({
      status: 503,
      kind: 'database-away',
      title: 'The database does not answer',
      detail: 'The database does not answer at the moment. Nothing is lost; try again in a few seconds.',
    });
  }

  open(): void {
    if (this.#open) return;
    this.#open = true;
    this.#look();
  }

  close(): void {
    this.#open = false;
  }

  #look(): void {
    setTimeout(async () => {
      if (this.#open && (await this.#probe().catch(() => false))) this.close();
      if (this.#open) this.#look();
    }, SECONDS * 1000).unref();
  }
}
