import { lines, type Theme } from '../../contract/families.ts';
import type { Look } from '../scene/rules.ts';

type LookStyle = { caption: string; line: 'solid' | 'dashed' | 'dotted' | 'double'; colour: Record<Theme, string> };

/** How what fits a rule is marked: line and colour together, so that it is told apart in black and white too. */
export const lookColours: Record<Look, LookStyle> = {
  ring: { caption: 'solid ring', line: 'solid', colour: lines({ light: '#a31621', dark: '#f59aa0' }) },
  dash: { caption: 'dashed ring', line: 'dashed', colour: lines({ light: '#6a3d9a', dark: '#c3a3e6' }) },
  dots: { caption: 'dotted ring', line: 'dotted', colour: lines({ light: '#0b57d0', dark: '#8ab4ff' }) },
  double: { caption: 'double ring', line: 'double', colour: lines({ light: '#2f6b2f', dark: '#8fcb8b' }) },
};
