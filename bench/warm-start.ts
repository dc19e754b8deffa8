import { createFolders } from '../server/database/folders.ts';
import { stopInstance } from '../server/database/instance.ts';
import { findJava } from '../server/database/java.ts';
import { keptPassword } from '../server/database/password.ts';
import { freePort } from '../server/database/port.ts';
import { pinnedRelease } from '../server/database/release.ts';
import { startServer } from '../server/database/server-process.ts';
import { canConnect } from '../server/neo4j.ts';
import { call, startApp } from './app.ts';
import { asked } from './asked.ts';
import { difference, type Figure } from './figure.ts';
import { home } from './home.ts';
import { type Sides, timed } from './side-by-side.ts';

const RUNS = 5;
const [question] = asked;

/**
 * From `sightline serve`, with everything fetched and imported, to a page and an answer; against the database's own start:
 * from its process to a login. Nothing else may use the database meanwhile.
 */
export async function warmStarts(): Promise<Figure[]> {
  const folders = createFolders(home);
  const java = (await findJava(process.env)).path;
  const password = keptPassword(folders) ?? '';
  const context = { folders, canConnect, report: () => {} };
  const times: Sides = { ours: [], against: [] };
  for (let round = -1; round < RUNS; round++) {
    let app: Awaited<ReturnType<typeof startApp>> | undefined;
    const ours = await timed(async () => {
      app = await startApp();
      await call(`${app.url}/`);
      await call(`${app.url}/api/questions/${question.id}/answer`, { params: question.params, area: question.area });
    });
    await app?.close();

    const start = { java, password, instance: { version: pinnedRelease().version, port: await freePort(0) } };
    const began = performance.now();
    const instance = await startServer(context, start);
    const against = performance.now() - began;
    await stopInstance(folders, instance);
    if (round >= 0) {
      times.ours.push(ours);
      times.against.push(against);
    }
  }
  return difference('warm start to an answer, against the database alone', times, 3000);
}
