import { openDriver } from '../server/neo4j.ts';
import { answeredQuestions, everyQuery } from './answered-question.ts';
import { startApp } from './app.ts';
import { askBox } from './ask-box.ts';
import { batch } from './batch.ts';
import { diagrams } from './diagrams.ts';
import { drawings } from './drawing.ts';
import { type Figure, table } from './figure.ts';
import { firstLoad } from './first-load.ts';
import { firstViews } from './first-view.ts';
import { openBenchDatabase, say } from './home.ts';
import { imports } from './import.ts';
import { memory } from './memory.ts';
import { warmStarts } from './warm-start.ts';

/** Measures everything, prints a table, and ends with status 1 if a target is missed. See README.md here. */
const figures: Figure[] = firstLoad();
const database = await openBenchDatabase();
const driver = openDriver(database);
try {
  say('Importing …');
  figures.push(...(await imports(driver)));
  say('Holding …');
  figures.push(...(await memory(driver)));
  say('Asking …');
  const app = await startApp();
  try {
    figures.push(...(await answeredQuestions({ url: app.url, driver })), ...(await everyQuery({ url: app.url, driver })));
    say('Typing …');
    figures.push(...(await askBox(app.url)), ...(await firstViews(app.url)));
    say('Drawing …');
    figures.push(...(await diagrams({ url: app.url, driver })), ...(await batch(app.url)));
  } finally {
    await app.close();
  }
} finally {
  await driver.close();
  await database.release();
}
say('Drawing …');
figures.push(...(await drawings()));
say('Starting …');
figures.push(...(await warmStarts()));

console.log(table(figures));
if (figures.some(({ met }) => !met)) {
  console.log('A target is missed.');
  process.exitCode = 1;
}
