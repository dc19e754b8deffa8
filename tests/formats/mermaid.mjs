// Parses Mermaid files with Mermaid's own parser: node mermaid.mjs <folder with mermaid and jsdom installed> <file>…
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder, ...files] = process.argv.slice(2);
const from = createRequire(resolve(folder, 'package.json'));
const { JSDOM } = from('jsdom');
const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import(from.resolve('mermaid'));
for (const file of files) {
  const { diagramType } = await mermaid.parse(readFileSync(file, 'utf8'));
  if (!diagramType.startsWith('flowchart')) throw new Error(`${file} is a ${diagramType}`);
}
