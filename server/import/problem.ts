/** Where something stands in a dataset file; lines and columns count from 1. */
export type Place = { file: string; line: number; column: number };

/** Something wrong with the dataset, and what to do about it. */
export type DatasetProblem = Place & { message: string };

/** A step on the way from a file's top to a value: a key of a mapping, or an index of a list. */
export type YamlPath = readonly (string | number)[];

/** One line for people, in the form that editors turn into a link: `data/kent/protocol.yaml:12:5 …`. */
export function problemLine(problem: DatasetProblem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}

/** Problems in the order in which a person meets them: by file, line and column. */
export function inOrder(problems: readonly DatasetProblem[]): DatasetProblem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
