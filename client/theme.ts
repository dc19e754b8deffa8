import { createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#e8f0fe',
  '#d2e1fc',
  '#a9c6fa',
  '#8ab4ff',
  '#5b94f5',
  '#2f74e6',
  '#0b57d0',
  '#0b57d0',
  '#0a4aaf',
  '#083b8c',
];
/** The greys of the dark theme, of the same cool hue as its grounds. */
const dark: MantineColorsTuple = [
  '#e8eaed',
  '#c9d0d9',
  '#a9b1bc',
  '#8a939f',
  '#3d454e',
  '#343b44',
  '#262c33',
  '#1f242a',
  '#1a1e23',
  '#14171b',
];
const family = '"Inter Variable", Inter, system-ui, sans-serif';

/** One typeface, one accent, small radii; the drawing's colours are in `contract/`. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  colors: { accent, dark },
  autoContrast: true,
  fontFamily: family,
  headings: { fontFamily: family, fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
});
