import { openLocalDatabase } from '../../server/database/local.ts';
import { canConnect } from '../../server/neo4j.ts';

/** A process of its own for the tests: opens the database of a home, says how that goes, releases when told to. */
const [home = '', lib = ''] = process.argv.slice(2);
const say = (what: object) => console.log(JSON.stringify(what));
const database = await openLocalDatabase({ home, machine: { lib }, canConnect, report: (line) => say({ report: line }) });
database.onState((state) => say({ state }));
say({ opened: { uri: database.uri, joined: database.joined } });
process.stdin.once('data', async () => {
  await database.release();
  process.exit(0);
});
