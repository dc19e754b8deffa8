import { element } from '../xml.ts';
import { NAMESPACES } from './units.ts';

const colours = {
  dk1: '1A1D21',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'ECEFF3',
  accent1: '1F5FA8',
  accent2: '00695F',
  accent3: '6A3D9A',
  accent4: '8A5A00',
  accent5: '2F6B2F',
  accent6: 'B5411B',
  hlink: '0B57D0',
  folHlink: '6A3D9A',
};
const scheme = Object.entries(colours).map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const outline = (width: number) => `<a:ln w="${width}">${plain}</a:ln>`;
const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
const group =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const tree = `<p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${group}</p:spTree></p:cSld>`;
const level = (name: string) =>
  `<${name}><a:lvl1pPr algn="l"><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></${name}>`;

/** The smallest theme, master and layout that PowerPoint takes: no pictures, no placeholders, one typeface that everybody has. */
export const THEME = element(
  'a:theme',
  { 'xmlns:a': NAMESPACES['xmlns:a'], name: 'Sightline' },
  `<a:themeElements><a:clrScheme name="Sightline">${scheme.join('')}</a:clrScheme><a:fontScheme name="Sightline"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Sightline"><a:fillStyleLst>${plain.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${outline(6350)}${outline(12700)}${outline(19050)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plain.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>`,
);

export const MASTER = element(
  'p:sldMaster',
  NAMESPACES,
  `${tree}<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>${level('p:titleStyle')}${level('p:bodyStyle')}${level('p:otherStyle')}</p:txStyles>`,
);

export const LAYOUT = element(
  'p:sldLayout',
  { ...NAMESPACES, type: 'blank', preserve: 1 },
  `<p:cSld name="Blank"><p:spTree>${group}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
);
