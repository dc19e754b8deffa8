import excel from 'exceljs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { type DiagramFormatId, diagramFormats } from '../../../contract/diagram.ts';
import { diagramOf } from '../../../server/diagrams/diagram-of.ts';
import { draw } from '../../../server/diagrams/draw.ts';
import { drawn, MOST_NODES } from '../../../server/diagrams/drawn.ts';
import { fileName } from '../../../server/diagrams/file-name.ts';
import { pagesOf } from '../../../server/diagrams/formats/pdf-sheets.ts';
import { citation, hostile, node, options, relationship, subject } from '../../support/diagram-subject.ts';

const bytesOf = (format: DiagramFormatId, given = {}, of = hostile) => drawn({ subject: of, format, options: options(given) });
const textOf = async (...task: Parameters<typeof bytesOf>) => new TextDecoder().decode(await bytesOf(...task));
/** The typeface is the same in every SVG and says nothing of it. */
const withoutFont = (svg: string) => svg.replace(/<style>.*?<\/style>\n/gs, '');
const xml = (text: string) => create(text);
const formula = `=cmd|' /C calc'!A0`;

test.each(diagramFormats.map(({ id }) => id))(
  '%s: the same graph gives the same bytes, in another process too',
  async (format) => {
    const groups = [{ caption: 'A "group" <of> two', nodes: ['board/one', 'role/chair'] }];
    const subject = { ...hostile, groups };
    const elsewhere = await draw({ subject, format, options: options() });
    expect(Buffer.from(await bytesOf(format, {}, subject)).equals(Buffer.from(elsewhere))).toBe(true);
  },
  60_000,
);

const golden = {
  mermaid: 'mmd',
  dot: 'dot',
  graphml: 'graphml',
  gexf: 'gexf',
  cypher: 'cypher',
  markdown: 'md',
  jsonld: 'jsonld',
  drawio: 'drawio',
  svg: 'svg',
} as const;

test.each(Object.entries(golden))('%s is what it was when it was last looked at', async (format, extension) => {
  const text = await textOf(format as keyof typeof golden);
  await expect(format === 'svg' ? withoutFont(text) : text).toMatchFileSnapshot(`../../golden/diagrams/hostile.${extension}`);
});

test.each(['svg', 'drawio', 'graphml', 'gexf'] as const)('%s is well-formed XML whatever was typed', async (format) => {
  const text = await textOf(format);
  expect(() => xml(text)).not.toThrow();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
});

test('SVG has a title, the drawing in words, and each name and line as a group that says what it is', async () => {
  const svg = withoutFont(await textOf('svg', { linksTo: 'https://sightline.example.org' }));
  expect(svg).toContain('<title id="title">Who &quot;answers&quot; to &lt;whom&gt; &amp; &#39;why&#39;?</title>');
  expect(svg).toContain('Exampleshire · as at 2 September 2019.');
  expect(svg.match(/<g class="node"/g)).toHaveLength(hostile.graph.nodes.length);
  expect(svg.match(/<g class="line"/g)).toHaveLength(hostile.graph.relationships.length);
  expect(svg).toContain('href="https://sightline.example.org/explore?base=around:role/chair&amp;selected=node:role/chair"');
});

test('SVG leaves out what the options say', async () => {
  const svg = withoutFont(await textOf('svg', { titleBlock: 'false', legend: false, sources: false, edgeLabels: 'none' }));
  expect(svg).not.toMatch(/class="(title|legend|source|words|searched)"/);
});

test('themes for print in black and white have no colours', async () => {
  const colours = (svg: string) => new Set(withoutFont(svg).match(/#[0-9a-f]{6}\b/g));
  for (const colour of colours(await textOf('svg', { theme: 'monochrome' }))) expect(colour).toMatch(/^#(..)\1\1$/);
});

test('PNG is as large as the drawing, times its scale', async () => {
  const sizeOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);
  const [one, three] = await Promise.all([bytesOf('png', { scale: 1 }), bytesOf('png', { scale: '3' })]);
  expect(sizeOf(three)).toBe(sizeOf(one) * 3);
});

test('PDF has real text, the chosen paper, and as many sheets as its tiles take', async () => {
  const pdf = Buffer.from(await bytesOf('pdf', { paper: 'a3' })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 (1190\.55\d* 841\.8\d*|841\.8\d* 1190\.55\d*)\]/);
  expect(pdf).toContain('/ToUnicode');
  const tiles = Buffer.from(await bytesOf('pdf', { pages: 'tiles' })).toString('latin1');
  expect(tiles.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(1);
});

test('a file is named by letters, digits and hyphens, whatever its title holds', () => {
  const named = (title: string) => fileName({ title, area: null, asAt: null }, 'svg');
  expect(named('a"\r\nSet-Cookie: b=1\r\n; filename=../../etc/passwd')).toBe('a-set-cookie-b-1-filename-etc-passwd.svg');
  expect(named('../..\\..\u202e')).toBe('diagram.svg');
});

test('what would take a room full of paper, or a wall of pixels, is refused with what to do', async () => {
  const [a = '', b = ''] = hostile.graph.nodes.map(({ id }) => id);
  const apart = { ...hostile, positions: { [a]: { x: -1e6, y: -1e6 }, [b]: { x: 1e6, y: 1e6 } } };
  const refused = (format: 'pdf' | 'png', given: object) => drawn({ subject: apart, format, options: options(given) });
  await expect(refused('pdf', { pages: 'tiles' })).rejects.toMatchObject({
    status: 422,
    message: expect.stringMatching(/sheets.*larger paper/),
  });
  await expect(refused('png', { scale: 3 })).rejects.toMatchObject({ status: 422, message: expect.stringMatching(/smaller scale/) });
});

test('on one sheet, text around the drawing is set to be read; where sources alone would fill it, all is made smaller', async () => {
  const [page] = pagesOf(await diagramOf(hostile, options({ paper: 'a4' })));
  // 10.5 units at three quarters of a point, no smaller than seven tenths of that.
  expect(page?.placing.scale).toBeGreaterThan(0.75 * 0.7);
  const citations = Array.from({ length: 900 }, (_, index) =>
    citation(String(index), 'A sentence that says what the clause says. '.repeat(4)),
  );
  const [full] = pagesOf(await diagramOf({ ...hostile, citations }, options()));
  for (const { sheet, placing } of [page, full] as NonNullable<typeof page>[]) {
    expect(placing.shift.x + sheet.width * placing.scale).toBeLessThan(placing.size.width);
    expect(placing.shift.y + sheet.height * placing.scale).toBeLessThan(placing.size.height);
  }
});

test('PowerPoint has a shape for each name and a connector for each line, attached to both of its shapes', async () => {
  const zip = await JSZip.loadAsync(await bytesOf('pptx'));
  for (const file of Object.values(zip.files)) xml(await file.async('string'));
  const slide = await (zip.file('ppt/slides/slide1.xml') as JSZip.JSZipObject).async('string');
  const ids = new Set([...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id));
  const connectors = [...slide.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/gs)].map(([text]) => text);
  expect(connectors).toHaveLength(hostile.graph.relationships.length);
  for (const connector of connectors) {
    const ends = [...connector.matchAll(/<a:(?:st|end)Cxn id="(\d+)" idx="\d+"/g)].map(([, id]) => id);
    expect(ends).toHaveLength(2);
    for (const end of ends) expect(ids).toContain(end);
  }
  expect([...slide.matchAll(/ id="(\d+)" name=/g)].map(([, id]) => id)).toHaveLength(ids.size);
});

test('where lines share a side of a shape in PowerPoint, each has a site of its own', async () => {
  const zip = await JSZip.loadAsync(await bytesOf('pptx'));
  const slide = await (zip.file('ppt/slides/slide1.xml') as JSZip.JSZipObject).async('string');
  const shapes = new Map([...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([text]) => [/ id="(\d+)"/.exec(text)?.[1], text]));
  const sites = [...slide.matchAll(/<a:(?:st|end)Cxn id="(\d+)" idx="(\d+)"/g)].map(([, id, site]) => ({ id, site: Number(site) }));
  const own = sites.filter(({ id }) => shapes.get(id)?.includes('<a:custGeom>'));
  expect(own.length).toBeGreaterThan(0);
  expect(new Set(own.map(({ id, site }) => `${id} ${site}`)).size).toBe(own.length);
  for (const { id, site } of own) expect(shapes.get(id)?.match(/<a:cxn /g)?.length).toBeGreaterThan(site);
});

test('draw.io has lines whose ends are shapes', async () => {
  const text = await textOf('drawio');
  const ends = [...text.matchAll(/source="(\w+)" target="(\w+)"/g)].flatMap(([, from, to]) => [from, to]);
  expect(ends).toHaveLength(2 * hostile.graph.relationships.length);
  for (const end of ends) expect(text).toMatch(new RegExp(`<object [^>]*id="${end}"`));
});

test('Excel holds text where a formula was typed', async () => {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load((await bytesOf('xlsx')).buffer as ArrayBuffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['About', 'Names', 'Relationships', 'Sources']);
  const cell = workbook.getWorksheet('Names')?.getRow(3).getCell(3);
  expect([cell?.value, cell?.type]).toEqual([formula, excel.ValueType.String]);
  expect(workbook.getWorksheet('Relationships')?.rowCount).toBe(hostile.graph.relationships.length + 1);
});

test('CSV quotes what a spreadsheet would take for a formula', async () => {
  const zip = await JSZip.loadAsync(await bytesOf('csv'));
  const names = await (zip.file('names.csv') as JSZip.JSZipObject).async('string');
  expect(names).toContain(`,'=cmd|' /C calc'!A0,`);
  expect(names).toContain('"Board ""One"" & <Two>"');
  expect(Object.keys(zip.files)).toEqual(['names.csv', 'relationships.csv', 'sources.csv']);
});

test('JSON-LD names each relationship with the clauses that it was derived from', async () => {
  const { '@graph': described } = JSON.parse(await textOf('jsonld')) as { '@graph': Record<string, unknown>[] };
  const fact = described.find(({ '@id': id }) => id === 'urn:sightline:role/chair%20REPORTS_TO%20organisation/x');
  expect(fact?.['prov:wasDerivedFrom']).toEqual([{ '@id': 'urn:sightline:protocol%231' }, { '@id': 'urn:sightline:protocol%232' }]);
  expect(described.filter(({ '@type': types }) => (types as string[]).includes('org:Membership'))).toHaveLength(1);
});

test('a page of too many names is refused with what to do instead; data is not', async () => {
  const many = subject({
    graph: {
      nodes: Array.from({ length: MOST_NODES + 1 }, (_, index) => node('Board', `b${index}`)),
      relationships: [relationship('b0', 'CONSULTS', 'b1')],
    },
  });
  for (const format of ['svg', 'png', 'pdf', 'pptx', 'drawio'] as const) {
    await expect(bytesOf(format, {}, many)).rejects.toThrow(/2,001 names are too many for .*Narrow it by an area/);
  }
  expect(await textOf('graphml', {}, many)).toContain('id="b2000"');
});

test('nothing found is drawn too: the question and what was searched', async () => {
  const empty = subject({
    statement: 'Nobody can.',
    searched: 'Searched 3 clauses.',
    citations: [],
    graph: { nodes: [], relationships: [] },
  });
  const svg = await textOf('svg', {}, empty);
  expect(svg).toContain('>Nobody can.</text>');
  expect(svg).toContain('>Searched 3 clauses.</text>');
  for (const { id } of diagramFormats) expect((await bytesOf(id, {}, empty)).length).toBeGreaterThan(0);
});
