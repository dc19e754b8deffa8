import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import Elk from 'elkjs/lib/elk.bundled.js';
import { diagramOptions } from '../contract/diagram.ts';
import { Database } from '../server/database.ts';
import type { DiagramSubject } from '../server/diagrams/diagram.ts';
import { diagramOf } from '../server/diagrams/diagram-of.ts';
import { drawn } from '../server/diagrams/drawn.ts';
import { svgText } from '../server/diagrams/formats/svg.ts';
import { bundlesOf } from '../server/diagrams/layout/bundles.ts';
import { directionsFor } from '../server/diagrams/layout/direction.ts';
import { elkInput } from '../server/diagrams/layout/elk-input.ts';
import { sized } from '../server/diagrams/layout/node-size.ts';
import { trunksOf } from '../server/diagrams/layout/trunks.ts';
import { fontFiles } from '../server/diagrams/measure.ts';
import { sheetOf } from '../server/diagrams/sheet/sheet.ts';
import { subjectOfAnswer } from '../server/diagrams/subjects.ts';
import { overview } from '../server/graph/scene.ts';
import type { Driver } from '../server/neo4j.ts';
import { ask } from '../server/questions/ask.ts';
import { loadQuestions } from '../server/questions/files.ts';
import { call } from './app.ts';
import { asked } from './asked.ts';
import { duration, type Figure, ratios } from './figure.ts';
import { sideBySide, timed } from './side-by-side.ts';

const options = diagramOptions.parse({ scale: 1 });

/** The drawing of an answer as a browser asks for it; a large graph against ELK alone; a picture against resvg alone. */
export async function diagrams({ url, driver }: { url: string; driver: Driver }): Promise<Figure[]> {
  const database = new Database({ driver, uri: '' });
  const [{ id, params, area }] = asked;
  const address = `${url}/api/questions/${id}/diagram?${new URLSearchParams({ ...params, area, format: 'svg' })}`;
  for (let warmUp = 0; warmUp < 15; warmUp++) await call(address);
  const times = [];
  for (let run = 0; run < 60; run++) times.push(await timed(() => call(address)));

  const question = loadQuestions().get(id);
  if (!question) throw new Error(`There is no question "${id}".`);
  const answered = await subjectOfAnswer(database, await ask(database, question, { params, area }));
  const { graph } = await database.read((transaction) => overview(transaction, { limit: 200 }));
  const large: DiagramSubject = { ...answered, graph, drawing: 'organic', citations: [], answer: null };
  return [
    ...duration(`${id} as SVG`, times, { median: 150 }),
    ...ratios(`${graph.nodes.length} names as SVG`, await largeGraph(large), { median: 3 }),
    ...ratios(`${id} as PNG, from its layout on`, await picture(answered), { median: 2 }),
    ...(await graphviz(answered, id)),
  ];
}

/** The whole way from a graph to its SVG, against ELK's layout of the same input. */
async function largeGraph(subject: DiagramSubject) {
  const [direction = 'RIGHT'] = directionsFor(subject, 'auto');
  const bundles = bundlesOf(subject, options);
  const task = { nodes: subject.graph.nodes.map((node) => sized(node)), bundles, direction };
  const elk = new Elk();
  return sideBySide({
    ours: () => drawn({ subject, format: 'svg', options }),
    against: () => elk.layout(elkInput(task, trunksOf(bundles, direction))),
    runs: 7,
    warmUp: 3,
  });
}

/** Graphviz's `dot` on our DOT, where it is installed, against our whole way to SVG. */
async function graphviz(subject: DiagramSubject, id: string): Promise<Figure[]> {
  if (spawnSync('dot', ['-V']).error) return [];
  const dot = await drawn({ subject, format: 'dot', options });
  const times = await sideBySide({
    ours: async () => {
      spawnSync('dot', ['-Tsvg'], { input: dot });
    },
    against: () => drawn({ subject, format: 'svg', options }),
    runs: 20,
    warmUp: 5,
  });
  // Without a target: most of what `dot` takes is to start, and ours has started long before.
  return ratios(`${id} as DOT, laid out by Graphviz, against ours`, times);
}

/** From a laid-out diagram to its PNG, against resvg on the SVG that it was given. */
async function picture(subject: DiagramSubject) {
  const diagram = await diagramOf(subject, options);
  const { write } = await import('../server/diagrams/formats/png.ts');
  const svg = svgText(sheetOf(diagram));
  const files = Object.values(fontFiles).map((file) => fileURLToPath(file));
  return sideBySide({
    ours: () => write(diagram),
    against: async () => {
      new Resvg(svg, { font: { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Inter' } }).render().asPng();
    },
    runs: 20,
    warmUp: 5,
  });
}
