import neo4j, {
  type Record as DatabaseRecord,
  type Driver,
  type ManagedTransaction,
  type Neo4jError,
  type Plan,
  type Session,
} from 'neo4j-driver';

/**
 * The only door to the driver. Everything else sees plain values: integers as numbers, dates as ISO text, and nodes and
 * relationships as the plain shapes below.
 */
export type Connection = { uri: string; username: string; password: string; database?: string | undefined };

export type DatabaseNode = { labels: string[]; properties: Record<string, unknown>; elementId: string };
export type DatabaseRelationship = {
  type: string;
  properties: Record<string, unknown>;
  elementId: string;
  startNodeElementId: string;
  endNodeElementId: string;
};
export type DatabasePath = { segments: { start: unknown; relationship: unknown; end: unknown }[]; start: unknown };

/** Properties that hold a calendar date: Neo4j `DATE` in the database, ISO text everywhere else. */
const DATE_PROPERTIES = new Set(['validFrom', 'validTo', 'date']);

/** @param options.exact integers come as `bigint`, so that they can be told from floats */
export function openDriver(connection: Connection, { exact = false }: { exact?: boolean } = {}): Driver {
  return neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    ...(exact ? { useBigInt: true } : { disableLosslessIntegers: true }),
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: 10_000,
    maxConnectionPoolSize: 50,
    userAgent: 'sightline',
    telemetryDisabled: true,
  });
}

export type { DatabaseRecord, Driver, ManagedTransaction as Transaction, Plan, Session };

export const isDatabaseNode = (value: unknown): boolean => neo4j.isNode(value as object);
export const isDatabaseRelationship = (value: unknown): boolean => neo4j.isRelationship(value as object);
export const isDatabasePath = (value: unknown): boolean => neo4j.isPath(value as object);
const temporal = [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime, neo4j.isDuration, neo4j.isPoint];

/** The driver's own classes of values, by name; each takes its fields in order. */
export const valueClasses = {
  Date: neo4j.types.Date,
  DateTime: neo4j.types.DateTime,
  Duration: neo4j.types.Duration,
  LocalDateTime: neo4j.types.LocalDateTime,
  LocalTime: neo4j.types.LocalTime,
  Point: neo4j.types.Point,
  Time: neo4j.types.Time,
} as const;

/** A value from the database as JSON can carry it; nodes, relationships and paths are left for the caller. */
export function fromDatabase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromDatabase);
  if (typeof value === 'bigint') return Number(value);
  if (value !== null && typeof value === 'object' && temporal.some((is) => is(value))) return String(value);
  return value;
}

/** Properties as the database is to hold them: whole numbers as integers, dates as dates. */
export function toDatabase(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, DATE_PROPERTIES.has(name) ? toDate(value) : toParameter(value)]),
  );
}

/** A query parameter: whole numbers as integers, all else as it is. */
export function toParameter(value: unknown): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;
}

/** ISO text as a Neo4j date; null stays null. */
export function toDate(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [year, month, day] = value.split('-').map(Number);
  return new neo4j.types.Date(neo4j.int(year ?? 0), neo4j.int(month ?? 1), neo4j.int(day ?? 1));
}

/** `ok`, or why a server at this address can't be used with these credentials. */
export async function canConnect(connection: Connection): Promise<'ok' | 'refused-password' | 'unreachable'> {
  const driver = openDriver(connection);
  try {
    await driver.getServerInfo();
    return 'ok';
  } catch (error) {
    return isRefusedPassword(error) ? 'refused-password' : 'unreachable';
  } finally {
    await driver.close();
  }
}

const codeOf = (error: unknown): string => (error instanceof neo4j.Neo4jError ? (error as Neo4jError).code : '');

export const isRefusedPassword = (error: unknown): boolean => /Security\.(Unauthorized|CredentialsExpired)/.test(codeOf(error));
/** Somebody else gave wrong passwords; for some seconds the server then refuses the right one too. */
const isLockedOut = (error: unknown): boolean => codeOf(error).endsWith('Security.AuthenticationRateLimit');
/** The server is not there, or not yet, or lets nobody in for a moment; the same call may succeed later. */
export const isAway = (error: unknown): boolean =>
  ['ServiceUnavailable', 'SessionExpired'].includes(codeOf(error)) ||
  codeOf(error).startsWith('Neo.TransientError.General.DatabaseUnavailable') ||
  isLockedOut(error);
/** Worth a second try: the server, the leader or a lock was not there for a moment. */
export const isTransient = (error: unknown): boolean => isAway(error) || codeOf(error).startsWith('Neo.TransientError.');
export const isTimeout = (error: unknown): boolean => /TransactionTimedOut|Terminated/.test(codeOf(error));
/** A transaction needed more memory than one may have. */
export const isOutOfMemory = (error: unknown): boolean =>
  /MemoryPoolOutOfMemory|General\.OutOfMemoryError|TransactionOutOfMemory/.test(codeOf(error));
/** A query fails for what it is, however often it is tried. */
export const isQueryError = (error: unknown): boolean => /^Neo\.(ClientError|DatabaseError\.Statement)\./.test(codeOf(error));
