import { join } from 'node:path';
import { importDataset } from '../server/import/import.ts';
import type { Driver } from '../server/neo4j.ts';
import { projectRoot } from '../server/project-root.ts';
import { applySchema } from '../server/schema.ts';
import { type Figure, ratios } from './figure.ts';
import { recording, type Statement } from './recording.ts';
import { sideBySide } from './side-by-side.ts';

const importAll = async (driver: Driver): Promise<void> => {
  const { problems } = await importDataset({ driver, paths: [join(projectRoot, 'data')], root: projectRoot });
  if (problems.length > 0) throw new Error(`The dataset has ${problems.length} problems; "sightline check" lists them.`);
};

/**
 * An import of all of data/ into an empty database, against its own UNWIND statements with the same parameters through the
 * driver alone; and an import that changes nothing, against one into an empty database.
 */
export async function imports(driver: Driver): Promise<Figure[]> {
  const empty = async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await applySchema({ driver });
  };
  await empty();
  const recorder = recording(driver);
  await importAll(recorder.driver);
  const writes = recorder.statements.filter(({ text }) => /^UNWIND/m.test(text));

  const first = await sideBySide({
    ours: () => importAll(driver),
    against: () => replay(driver, writes),
    before: empty,
    runs: 12,
    warmUp: 6,
  });
  await empty();
  await importAll(driver);
  const again = await sideBySide({
    ours: () => importAll(driver),
    against: async () => undefined,
    runs: 12,
    warmUp: 3,
  });
  return [
    ...ratios('import into an empty database', first, { median: 3 }),
    ...ratios('import that changes nothing, against that', { ours: again.ours, against: first.ours }, { median: 0.5 }),
  ];
}

async function replay(driver: Driver, statements: readonly Statement[]): Promise<void> {
  const session = driver.session();
  try {
    await session.executeWrite(async (transaction) => {
      for (const { text, parameters } of statements) await transaction.run(text, parameters);
    });
  } finally {
    await session.close();
  }
}
