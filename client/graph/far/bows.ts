type Line = { from: unknown; bow: number };

const STEP = 46;

/**
 * Lets parallel lines part by as much as Cytoscape parts them.
 * @param between the same for all lines between the same two ends, whichever way they run
 */
export function bowApart<Bowed extends Line>(lines: readonly Bowed[], between: (line: Bowed) => string): void {
  for (const parallel of Map.groupBy(lines, between).values()) {
    const first = parallel[0] as Bowed;
    for (const [index, line] of parallel.entries()) {
      const side = line.from === first.from ? 1 : -1;
      line.bow = side * (index - (parallel.length - 1) / 2) * STEP;
    }
  }
}
