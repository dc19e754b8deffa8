/**
 * The families that kinds and relationship types belong to, and how each family looks.
 * Colours are pairs (outline, fill) for the light and the dark theme; every outline has at least 4.5:1 on its fill. For
 * those who ask for more contrast, the same hues nearer to black or white, at 7:1 or more on plain ground.
 */

export const themes = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Theme = (typeof themes)[number];
export type ColourPair = { outline: string; fill: string };
export type ThemedColours = Record<Theme, ColourPair>;

const WHITE = 255;
const KEPT = 0.6;

/** A colour nearer to black (0) or white (255), its hue kept. */
function strengthened(hex: string, towards: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * KEPT + towards * (1 - KEPT)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function pairs({ light, dark }: { light: ColourPair; dark: ColourPair }): ThemedColours {
  return {
    light,
    dark,
    'light-contrast': { outline: strengthened(light.outline, 0), fill: '#ffffff' },
    'dark-contrast': { outline: strengthened(dark.outline, WHITE), fill: '#000000' },
  };
}

/** One colour in every theme, from those for light and dark. */
export function lines({ light, dark }: { light: string; dark: string }): Record<Theme, string> {
  return { light, dark, 'light-contrast': strengthened(light, 0), 'dark-contrast': strengthened(dark, WHITE) };
}

export const colours = {
  blue: pairs({ light: { outline: '#1f5fa8', fill: '#e6effa' }, dark: { outline: '#8fbcf2', fill: '#17293f' } }),
  slate: pairs({ light: { outline: '#44546a', fill: '#eceff3' }, dark: { outline: '#aebccd', fill: '#232b35' } }),
  teal: pairs({ light: { outline: '#00695f', fill: '#dff3ef' }, dark: { outline: '#66cfc1', fill: '#0f2f2b' } }),
  tealOnPaper: pairs({ light: { outline: '#00695f', fill: '#ffffff' }, dark: { outline: '#66cfc1', fill: '#14171b' } }),
  purple: pairs({ light: { outline: '#6a3d9a', fill: '#f0e8f8' }, dark: { outline: '#c3a3e6', fill: '#2b1f3b' } }),
  amber: pairs({ light: { outline: '#8a5a00', fill: '#fdf1d8' }, dark: { outline: '#eabf5f', fill: '#352709' } }),
  green: pairs({ light: { outline: '#2f6b2f', fill: '#e5f2e3' }, dark: { outline: '#8fcb8b', fill: '#1a2f19' } }),
  vermilion: pairs({ light: { outline: '#b5411b', fill: '#fdeae2' }, dark: { outline: '#f59a77', fill: '#3b1c10' } }),
  plum: pairs({ light: { outline: '#8c2f6b', fill: '#f9e6f1' }, dark: { outline: '#e79cc9', fill: '#371a2c' } }),
  red: pairs({ light: { outline: '#a31621', fill: '#fde7e9' }, dark: { outline: '#f59aa0', fill: '#3b1317' } }),
  grey: pairs({ light: { outline: '#5c5c5c', fill: '#f3f3f2' }, dark: { outline: '#b4b4b2', fill: '#26272a' } }),
} as const satisfies Record<string, ThemedColours>;

export const ink: Record<Theme, string> = { light: '#1a1d21', dark: '#e8eaed', 'light-contrast': '#000000', 'dark-contrast': '#ffffff' };

/** Duties' own line, within the family of law. */
export const dutyLine = lines({ light: '#8a5a00', dark: '#eabf5f' });

/** How a family of relationships is drawn; no two families look alike, in colour or in black and white. */
export const relationshipFamilies = {
  accountability: { caption: 'Accountability', line: 'solid', width: 2, colour: ink, arrow: 'triangle' },
  escalation: {
    caption: 'Escalation',
    line: 'solid',
    width: 2,
    colour: lines({ light: '#b5411b', dark: '#f59a77' }),
    arrow: 'chevron',
  },
  consultation: {
    caption: 'Consultation and challenge',
    line: 'dashed',
    width: 1.5,
    colour: lines({ light: '#1f5fa8', dark: '#8fbcf2' }),
    arrow: 'vee',
  },
  membership: {
    caption: 'Membership and structure',
    line: 'solid',
    width: 1,
    colour: lines({ light: '#6b7280', dark: '#9aa3af' }),
    arrow: 'none',
  },
  law: {
    caption: 'Law and duty',
    line: 'solid',
    width: 1,
    colour: lines({ light: '#6a3d9a', dark: '#c3a3e6' }),
    arrow: 'triangle',
  },
  publications: {
    caption: 'Publications',
    line: 'solid',
    width: 1,
    colour: lines({ light: '#2f6b2f', dark: '#8fcb8b' }),
    arrow: 'triangle',
  },
  succession: {
    caption: 'Succession',
    line: 'long-dashed',
    width: 1.5,
    colour: lines({ light: '#5c5c5c', dark: '#b4b4b2' }),
    arrow: 'vee',
  },
  sources: {
    caption: 'Sources',
    line: 'dotted',
    width: 1,
    colour: lines({ light: '#5c5c5c', dark: '#b4b4b2' }),
    arrow: 'vee',
  },
} as const satisfies Record<
  string,
  {
    caption: string;
    line: 'solid' | 'dashed' | 'long-dashed' | 'dotted';
    width: number;
    colour: Record<Theme, string>;
    arrow: 'triangle' | 'vee' | 'chevron' | 'none';
  }
>;

export type RelationshipFamily = keyof typeof relationshipFamilies;
