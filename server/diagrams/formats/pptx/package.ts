import { allowed, element, escapeXml } from '../xml.ts';
import { LAYOUT, MASTER, THEME } from './template.ts';
import { NAMESPACES, SLIDE } from './units.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';

type Slide = { shapes: string; links: readonly string[]; background: string };

/** All parts of a presentation, by their names in the package. */
export function packageParts({ title, slides }: { title: string; slides: readonly Slide[] }): [string, string][] {
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(slides.length)],
    [
      '_rels/.rels',
      relations([
        ['officeDocument', 'ppt/presentation.xml'],
        ['core', 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(title)],
    ['ppt/presentation.xml', presentation(slides.length)],
    [
      'ppt/_rels/presentation.xml.rels',
      relations([
        ['slideMaster', 'slideMasters/slideMaster1.xml'],
        ['theme', 'theme/theme1.xml'],
        ...slides.map((_, index): Related => ['slide', `slides/slide${index + 1}.xml`]),
      ]),
    ],
    ['ppt/theme/theme1.xml', THEME],
    ['ppt/slideMasters/slideMaster1.xml', MASTER],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relations([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['theme', '../theme/theme1.xml'],
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', LAYOUT],
    ['ppt/slideLayouts/_rels/slideLayout1.xml.rels', relations([['slideMaster', '../slideMasters/slideMaster1.xml']])],
    ...slides.flatMap((slide, index): [string, string][] => [
      [`ppt/slides/slide${index + 1}.xml`, slideXml(slide)],
      [
        `ppt/slides/_rels/slide${index + 1}.xml.rels`,
        relations([
          ['slideLayout', '../slideLayouts/slideLayout1.xml'],
          ...slide.links.map((link): Related => ['hyperlink', link, 'External']),
        ]),
      ],
    ]),
  ];
  return parts.map(([name, xml]) => [name, xml.startsWith('<?xml') ? xml : DECLARATION + xml]);
}

type Related = [type: string, target: string, mode?: string];

/** The relations of a part; their ids are rId1, rId2, … in this order. */
function relations(related: readonly Related[]): string {
  const entries = related.map(([type, target, mode], index) => {
    const full = type === 'core' ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${type}`;
    return element('Relationship', { Id: `rId${index + 1}`, Type: full, Target: target, TargetMode: mode });
  });
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, entries.join(''));
}

function contentTypes(slides: number): string {
  const override = (part: string, type: string) => element('Override', { PartName: part, ContentType: type });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    [
      element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/ppt/presentation.xml', `${PRESENTATION}.presentation.main+xml`),
      override('/ppt/slideMasters/slideMaster1.xml', `${PRESENTATION}.slideMaster+xml`),
      override('/ppt/slideLayouts/slideLayout1.xml', `${PRESENTATION}.slideLayout+xml`),
      override('/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...Array.from({ length: slides }, (_, index) => override(`/ppt/slides/slide${index + 1}.xml`, `${PRESENTATION}.slide+xml`)),
    ].join(''),
  );
}

function presentation(slides: number): string {
  const ids = Array.from({ length: slides }, (_, index) => element('p:sldId', { id: 256 + index, 'r:id': `rId${index + 3}` }));
  return element(
    'p:presentation',
    NAMESPACES,
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' })) +
      element('p:sldIdLst', {}, ids.join('')) +
      element('p:sldSz', { cx: SLIDE.width, cy: SLIDE.height }) +
      element('p:notesSz', { cx: 6858000, cy: 9144000 }),
  );
}

function slideXml({ shapes, background }: Slide): string {
  const ground = element('p:bg', {}, `<p:bgPr><a:solidFill><a:srgbClr val="${background.slice(1)}"/></a:solidFill><a:effectLst/></p:bgPr>`);
  const frame =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  const tree = element('p:cSld', {}, ground + element('p:spTree', {}, frame + shapes));
  return element('p:sld', NAMESPACES, `${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`);
}

const coreProperties = (title: string): string =>
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    `<dc:title>${escapeXml(allowed(title))}</dc:title><dc:creator>Sightline</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>`,
  );
