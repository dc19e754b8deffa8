/** What of the scene is on screen. */
export const views = [
  { value: 'drawing', label: 'Drawing' },
  { value: 'both', label: 'Both' },
  { value: 'outline', label: 'Outline' },
  { value: 'table', label: 'Table' },
] as const;
export type View = (typeof views)[number]['value'];

export const readView = (stated: string | null): View | undefined => views.find(({ value }) => value === stated)?.value;
