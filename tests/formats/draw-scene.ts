import { readFileSync, writeFileSync } from 'node:fs';
import { withDatabase } from '../../cli/database.ts';
import { diagramFormats, diagramOptions } from '../../contract/diagram.ts';
import { drawn } from '../../server/diagrams/drawn.ts';
import { loadQuestions } from '../../server/questions/files.ts';
import { parseSavedFile } from '../../server/saved/saved-file.ts';
import { subjectOfItem } from '../../server/saved/subject.ts';

// Draws the scene beside this file, which is grouped by area, in every format or those named, without saving it.
const [folder = '.', ...named] = process.argv.slice(2);
const [scene] = parseSavedFile(readFileSync(new URL('scene.json', import.meta.url))).items;
if (!scene) throw new Error('The file holds no scene.');
await withDatabase(async ({ database }) => {
  const item = { ...scene, what: 'scene' as const, version: 1, removedAt: null, area: null, asAt: null, names: [] };
  const subject = await subjectOfItem({ database, questions: loadQuestions() }, item);
  for (const { id: format } of diagramFormats) {
    if (named.length > 0 && !named.includes(format)) continue;
    writeFileSync(`${folder}/scene.${format}`, await drawn({ subject, format, options: diagramOptions.parse({}) }));
  }
});
