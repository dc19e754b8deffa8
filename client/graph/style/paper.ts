import type { Theme } from '../../../contract/families.ts';

/** The drawing's ground and accent; the same as in `global.css`. */
export const paper: Record<Theme, { ground: string; accent: string; quietText: string }> = {
  light: { ground: '#fcfcfb', accent: '#0b57d0', quietText: '#3d434b' },
  'light-contrast': { ground: '#ffffff', accent: '#0033a0', quietText: '#000000' },
  'dark-contrast': { ground: '#000000', accent: '#ffe600', quietText: '#ffffff' },
  dark: { ground: '#14171b', accent: '#8ab4ff', quietText: '#c6cbd2' },
};
