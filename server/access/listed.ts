/** A setting that lists several things, with commas between them. */
export const listed = (setting: string | undefined): string[] =>
  (setting ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
