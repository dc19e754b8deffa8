const known = new Set<string>();

/** The list of screens says which there are, so that others can lead to one without importing them all. */
export function knowScreens(paths: readonly string[]): void {
  for (const path of paths) known.add(path);
}

export const screenExists = (path: string): boolean => known.has(path);
