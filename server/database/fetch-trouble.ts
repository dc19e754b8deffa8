import { DatabaseSetupError, noDiskSpace, OTHER_WAYS } from './setup-error.ts';

const NETWORK =
  /UnknownHost|Unknown host|Name or service not known|Temporary failure in name resolution|nodename nor servname|No such host|Network is unreachable|No route to host|Connect(ion)? (to \S+ .*)?(refused|timed out|reset)|connect timed out|Read timed out|offline mode|PKIX path|status(?: code)?:? 40[37]|status(?: code)?:? 5\d\d|Could not transfer artifact/i;

/** Turns what Maven printed before it gave up into one sentence and what to do. `log` is where all of it is kept. */
export function fetchTrouble(output: string, log: string): DatabaseSetupError {
  if (/No space left on device|not enough space|Disk quota exceeded/i.test(output))
    return noDiskSpace('Maven’s own store or the .sightline folder');
  if (/Checksum validation failed/i.test(output)) {
    return new DatabaseSetupError(
      'damaged-download',
      'A file of the local Neo4j arrived damaged (its checksum is wrong), so nothing of it is used.',
      `Start again to fetch it anew; if it happens again, ask who runs your network or proxy. Maven's log: ${log}`,
    );
  }
  if (/JAVA_HOME (environment variable )?is not defined correctly/i.test(output)) {
    return new DatabaseSetupError('java-missing', 'Maven found no Java to run on.', `Set JAVA_HOME to a Java 17 or 21. ${OTHER_WAYS}`);
  }
  if (NETWORK.test(output)) {
    return new DatabaseSetupError(
      'no-network',
      'The local Neo4j could not be fetched: Maven does not reach its repository.',
      `The first start needs the network (later ones don't). Check the connection, or Maven's proxy settings in ~/.m2/settings.xml, and start again. ${OTHER_WAYS} Maven's log: ${log}`,
    );
  }
  const [, reason] = /^\[ERROR\] (.+)$/m.exec(output) ?? [];
  return new DatabaseSetupError(
    'fetch-failed',
    `The local Neo4j could not be fetched: ${reason?.slice(0, 200) ?? 'Maven ended without saying why'}`,
    `Maven's log says more: ${log}. ${OTHER_WAYS}`,
  );
}
