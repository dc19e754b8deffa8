import { expect, test } from 'vitest';
import { findJava, parseJavaVersion } from '../../server/database/java.ts';
import { failure, javaSaying, pathWith, temporaryFolder } from './support.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "26-ea" 2026-03-17', 26],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25.0.1" 2025-10-21 LTS', 25],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
])('%s is Java %s', (text, version) => expect(parseJavaVersion(text)).toBe(version));

test('no Java on the PATH', async () => {
  const error = await failure(findJava(pathWith({})));
  expect(error).toMatchObject({ name: 'DatabaseSetupError', kind: 'java-missing' });
  expect(error.message).toBe('The local Neo4j needs Java 17 or 21, and there is none on the PATH.');
  expect(error.remedy).toContain('docker compose up');
});

test('a Java that only says that it is not there, as on a Mac', async () => {
  expect(await failure(findJava(pathWith({ java: 'echo "Unable to locate a Java Runtime." >&2; exit 1' })))).toMatchObject({
    kind: 'java-missing',
  });
});

test('too old a Java', async () => {
  const error = await failure(findJava(pathWith({ java: javaSaying('11.0.2') })));
  expect(error).toMatchObject({ kind: 'java-too-old', message: 'The local Neo4j needs Java 17 or 21, and the Java on the PATH is 11.' });
  expect(error.remedy).toContain('docker compose up');
});

test('too new a Java', async () => {
  const error = await failure(findJava(pathWith({ java: javaSaying('26') })));
  expect(error).toMatchObject({ kind: 'java-too-new' });
  expect(error.message).toContain('needs Java 17 or 21');
  expect(error.remedy).toContain('docker compose up');
});

test('a Java that works but is not one it is made for is used, with a note', async () => {
  expect(await findJava(pathWith({ java: javaSaying('25.0.1') }))).toMatchObject({
    version: 25,
    note: expect.stringContaining('17 or 21'),
  });
  expect(await findJava(pathWith({ java: javaSaying('21.0.4') }))).not.toHaveProperty('note');
});

test('JAVA_HOME goes before the PATH', async () => {
  const { PATH: bin = '' } = pathWith({ java: javaSaying('21.0.4') });
  const env = { ...pathWith({ java: javaSaying('11.0.2') }), JAVA_HOME: bin.replace(/\/bin$/, '') };
  expect(await findJava(env)).toMatchObject({ version: 21, path: `${bin}/java` });
});

test('a JAVA_HOME without a Java is named', async () => {
  const JAVA_HOME = temporaryFolder();
  const error = await failure(findJava({ ...pathWith({ java: javaSaying('21.0.4') }), JAVA_HOME }));
  expect(error).toMatchObject({ kind: 'java-missing', message: `JAVA_HOME is ${JAVA_HOME}, but there is no Java in it.` });
});
