/** What can stand in the way of a local database. */
export type DatabaseSetupErrorKind =
  | 'java-missing'
  | 'java-too-old'
  | 'java-too-new'
  | 'maven-missing'
  | 'no-network'
  | 'damaged-download'
  | 'fetch-failed'
  | 'no-disk-space'
  | 'not-writable'
  | 'refused-password'
  | 'port'
  | 'in-use'
  | 'start-failed'
  | 'stopped';

/** Ends every remedy where Java or Maven is the trouble. */
export const OTHER_WAYS = 'Or use `docker compose up`, which needs neither Java nor Maven, or set NEO4J_URI to a Neo4j you already have.';

/** The local database can't be had: `message` is one sentence saying why, `remedy` says what to do about it. */
export class DatabaseSetupError extends Error {
  override readonly name = 'DatabaseSetupError';
  readonly kind: DatabaseSetupErrorKind;
  readonly remedy: string;

  constructor(kind: DatabaseSetupErrorKind, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.remedy = remedy;
  }
}

export const noDiskSpace = (folder: string, cause?: unknown): DatabaseSetupError =>
  new DatabaseSetupError(
    'no-disk-space',
    `There is not enough disk space for the local Neo4j in ${folder}.`,
    'Free some space (about 500 MB the first time) and start again.',
    { cause },
  );

const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'];

/** Turns the file system's own refusals into sentences; returns any other error as it is. */
export const fromFileError = (error: unknown, folder: string): unknown => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (error instanceof DatabaseSetupError) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return noDiskSpace(folder, error);
  if (!NOT_WRITABLE.includes(code)) return error;
  return new DatabaseSetupError(
    'not-writable',
    `Sightline can't write to its folder ${folder} (${code}).`,
    'Make that folder writable for you, or set NEO4J_URI to a Neo4j you already have.',
    { cause: error },
  );
};
