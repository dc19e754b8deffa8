import { type Coverage, coverageOf } from './coverage.ts';
import { digestOf } from './digest.ts';
import { readDatasetFiles } from './files.ts';
import { type Conflict, mergeStatements } from './merge.ts';
import { type ParsedFile, parseDatasetFile } from './parse.ts';
import { type DatasetProblem, inOrder } from './problem.ts';
import { resolveFile } from './resolve.ts';
import type { Statements } from './statement.ts';

export type CheckedDataset = {
  /** What each file states; empty where there are problems. */
  files: Statements[];
  /** Folders and files that were named, as sources begin with them: what an import of them owns. */
  roots: string[];
  problems: DatasetProblem[];
  coverage: Coverage[];
  /** The digest of each document's file. */
  digests: Map<string, string>;
  /** Conflicts with what other documents state, each at its place in these files. */
  conflictProblems: (conflicts: readonly Conflict[]) => DatasetProblem[];
};

/**
 * Reads and checks dataset files without a database.
 * @param options.paths files or folders; folders are searched for `.yaml` files
 * @param options.root the folder that files are named relative to
 */
export async function checkDataset(options: { paths: readonly string[]; root: string }): Promise<CheckedDataset> {
  const { files, roots, problems } = await readDatasetFiles(options);
  const parsed: ParsedFile[] = [];
  for (const file of files) {
    const result = parseDatasetFile(file);
    problems.push(...result.problems);
    if (result.parsed) parsed.push(result.parsed);
  }
  const resolved = parsed.map((file) => ({ file, ...resolveFile(file) }));
  problems.push(...resolved.flatMap((result) => result.problems));
  problems.push(...twiceStated(parsed));
  const conflictProblems = (conflicts: readonly Conflict[]) => conflicts.map((conflict) => conflictProblem(conflict, parsed));
  if (problems.length === 0) problems.push(...conflictProblems(mergeStatements(resolved.map((result) => result.statements)).conflicts));
  return {
    files: problems.length === 0 ? resolved.map((result) => result.statements) : [],
    roots,
    problems: inOrder(problems),
    coverage: resolved.map((result) => coverageOf(result.statements)),
    digests: new Map(parsed.map((file) => [file.content.document.id, digestOf(file.text)])),
    conflictProblems,
  };
}

function twiceStated(parsed: readonly ParsedFile[]): DatasetProblem[] {
  const seen = new Map<string, string>();
  return parsed.flatMap((file) => {
    const { id } = file.content.document;
    const other = seen.get(id);
    seen.set(id, file.file);
    return other ? [{ ...file.locate(['document', 'id']), message: `the document "${id}" has a file already: ${other}` }] : [];
  });
}

function conflictProblem(conflict: Conflict, parsed: readonly ParsedFile[]): DatasetProblem {
  const file = parsed.find((candidate) => candidate.content.document.id === conflict.document) ?? parsed[0];
  const message = `${conflict.id} has ${conflict.property} ${show(conflict.value)} in ${conflict.document} and ${show(conflict.otherValue)} in ${conflict.otherDocument}; one of them must give way, or be a fact of its own with a key`;
  const shortId = conflict.id.split('/').at(-1) ?? '';
  const kind = file && Object.entries(file.content.entities).find(([, group]) => group && shortId in group)?.[0];
  const place = file?.locate(kind ? ['entities', kind, shortId, conflict.property] : []) ?? { file: '', line: 1, column: 1 };
  return { ...place, message };
}

const show = (value: unknown) => JSON.stringify(value);
