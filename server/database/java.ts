import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseSetupError, OTHER_WAYS } from './setup-error.ts';

const run = promisify(execFile);

/** Neo4j 5.26 is made for Java 17 and 21. It was also tried with 25, where it works and warns; 26 takes away what it needs. */
const OLDEST = 17;
const NEWEST = 25;
const MADE_FOR = [17, 21];

export type Java = { path: string; version: number; note?: string };

/**
 * Finds the Java to use: the one of JAVA_HOME if set, else the one on the PATH.
 * Throws a DatabaseSetupError if it is missing, too old or too new.
 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const home = env.JAVA_HOME?.trim();
  const program = process.platform === 'win32' ? 'java.exe' : 'java';
  const path = home ? join(home, 'bin', program) : program;
  if (home && !existsSync(path)) {
    throw new DatabaseSetupError(
      'java-missing',
      `JAVA_HOME is ${home}, but there is no Java in it.`,
      `Set JAVA_HOME to a Java 17 or 21, or unset it to use the one on the PATH. ${OTHER_WAYS}`,
    );
  }

  const version = parseJavaVersion(await versionText(path, env));
  const where = home ? `the Java of JAVA_HOME (${home})` : 'the Java on the PATH';
  if (version === null) {
    throw new DatabaseSetupError(
      'java-missing',
      `The local Neo4j needs Java 17 or 21, and ${home ? `${where} does not answer` : 'there is none on the PATH'}.`,
      `Install Java 17 or 21 (for example Eclipse Temurin) and start again. ${OTHER_WAYS}`,
    );
  }
  if (version < OLDEST) {
    throw new DatabaseSetupError(
      'java-too-old',
      `The local Neo4j needs Java 17 or 21, and ${where} is ${version}.`,
      `Install Java 17 or 21, and set JAVA_HOME if several are installed. ${OTHER_WAYS}`,
    );
  }
  if (version > NEWEST) {
    throw new DatabaseSetupError(
      'java-too-new',
      `The local Neo4j does not run on Java ${version}, which is ${where}; it needs Java 17 or 21.`,
      `Install Java 17 or 21 beside it and set JAVA_HOME to that one. ${OTHER_WAYS}`,
    );
  }
  if (MADE_FOR.includes(version)) return { path, version };
  return { path, version, note: `Java ${version} is not one that this Neo4j is made for (17 or 21 are); it is used all the same.` };
}

/** The major version in what `java -version` prints: "1.8.0_392" is 8, "17.0.15" is 17, "22-ea" is 22; null if none is there. */
export function parseJavaVersion(text: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  if (first === undefined) return null;
  return Number(first === '1' ? second : first);
}

// Java prints its version on stderr. On a Mac without Java, /usr/bin/java is there but only says so, with status 1.
async function versionText(path: string, env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const { stdout, stderr } = await run(path, ['-version'], { env, timeout: 20_000, windowsHide: true });
    return stderr + stdout;
  } catch {
    return '';
  }
}
