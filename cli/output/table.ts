/** A column gets its share of the terminal, within what reads well. */
const widest = (columns: number) => Math.max(16, Math.min(60, Math.floor((process.stdout.columns ?? 140) / columns) - 2));

/** Rows in columns as wide as their longest line; long cells are wrapped, never cut. */
export function table({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] }): string {
  const width = widest(columns.length);
  const cells = [columns, ...rows].map((row) => row.map((text) => wrapped(text, width)));
  const widths = columns.map((_, index) => Math.max(...cells.flatMap((row) => (row[index] ?? ['']).map((line) => line.length))));
  const lines = cells.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((cell, index) => (cell[line] ?? '').padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  });
  const headerHeight = Math.max(...(cells[0] ?? []).map((cell) => cell.length));
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [...lines.slice(0, headerHeight), rule, ...lines.slice(headerHeight)].join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
