import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { DatasetProblem, Place, YamlPath } from './problem.ts';

/** A YAML file read into plain values, every scalar as text, with a way back from a value to its place. */
export type YamlFile = {
  value: unknown;
  problems: DatasetProblem[];
  /** Where the value at `path` stands; the deepest part of the path that exists. With `key`, where that key of it stands. */
  locate: (path: YamlPath, key?: string) => Place;
};

/** More than any real document needs; keeps a mistaken or hostile file from filling the memory. */
export const MAX_BYTES = 5_000_000;
export const tooLarge = `is larger than ${MAX_BYTES / 1_000_000} MB; split it by document`;

/**
 * Reads YAML with the failsafe schema: `4.10` stays `4.10` and `no` stays `no`; the contract decides what is a number.
 * @param options.text the file's content
 * @param options.file its name, as problems shall show it
 */
export function readYaml({ text, file }: { text: string; file: string }): YamlFile {
  const top: Place = { file, line: 1, column: 1 };
  if (text.length > MAX_BYTES) {
    return {
      value: undefined,
      problems: [{ ...top, message: tooLarge }],
      locate: () => top,
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = document.errors.map((error) => ({ ...placeAt(error.pos[0]), message: `is not valid YAML: ${error.message}` }));
  const locate = (path: YamlPath, key?: string): Place =>
    placeAt(offsetOf(document.contents, key === undefined ? path : [...path, key], key !== undefined));
  if (problems.length > 0) return { value: undefined, problems, locate };
  try {
    return { value: document.toJS({ maxAliasCount: 50 }), problems, locate };
  } catch (error) {
    return { value: undefined, problems: [{ ...top, message: `is not valid YAML: ${String((error as Error).message)}` }], locate };
  }
}

function offsetOf(contents: Node | null, path: YamlPath, atKey: boolean): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      next = pair.value;
      // An entry is found where its key stands; only its last value is pointed at itself.
      const last = depth === path.length - 1;
      const place = last && !atKey && isScalar(next) && next.source !== '' ? next : pair.key;
      offset = (place as Node).range?.[0] ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
      if (!next) break;
      offset = (next as Node).range?.[0] ?? offset;
    } else break;
    node = next;
  }
  return offset;
}
