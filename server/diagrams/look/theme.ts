import type { DiagramTheme } from '../../../contract/diagram.ts';
import type { ColourPair } from '../../../contract/families.ts';
import { relationshipFamilies } from '../../../contract/families.ts';
import { type KindLabel, kinds } from '../../../contract/kinds.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';

/** The colours of a diagram, and how much heavier than usual its strokes are. */
export type Palette = {
  ground: string;
  ink: string;
  quiet: string;
  rule: string;
  weight: number;
  kind: (kind: KindLabel) => ColourPair;
  line: (type: RelationshipTypeName) => string;
};

const AMBER = '#8a5a00';
const colourOfLine = (type: RelationshipTypeName): string =>
  type === 'HAS_DUTY' ? AMBER : relationshipFamilies[relationshipTypes[type].family].colour.light;
const onWhite = (kind: KindLabel): ColourPair => kinds[kind].colours.light;

export const palettes: Record<DiagramTheme, Palette> = {
  screen: { ground: '#fcfcfb', ink: '#1a1d21', quiet: '#4d545d', rule: '#d5d8dc', weight: 1, kind: onWhite, line: colourOfLine },
  print: { ground: '#ffffff', ink: '#111315', quiet: '#3d434b', rule: '#c3c7cc', weight: 1, kind: onWhite, line: colourOfLine },
  'high-contrast': {
    ground: '#ffffff',
    ink: '#000000',
    quiet: '#000000',
    rule: '#000000',
    weight: 1.4,
    kind: (kind) => ({ outline: darker(onWhite(kind).outline), fill: '#ffffff' }),
    line: (type) => darker(colourOfLine(type)),
  },
  monochrome: {
    ground: '#ffffff',
    ink: '#000000',
    quiet: '#333333',
    rule: '#999999',
    weight: 1,
    kind: () => ({ outline: '#1f1f1f', fill: '#ffffff' }),
    line: () => '#1f1f1f',
  },
};

/** Half way to black: at least 10:1 on white for every colour of the contract. */
function darker(colour: string): string {
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.55));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
