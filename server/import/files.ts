import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { DatasetProblem } from './problem.ts';
import { MAX_BYTES, tooLarge } from './yaml-file.ts';

type DatasetText = { file: string; text: string };

/**
 * Finds and reads the `.yaml` files among the paths. Files are named relative to `root` with forward slashes, so that a
 * dataset keeps its names wherever the project stands.
 */
export async function readDatasetFiles({ paths, root }: { paths: readonly string[]; root: string }): Promise<{
  files: DatasetText[];
  roots: string[];
  problems: DatasetProblem[];
}> {
  const problems: DatasetProblem[] = [];
  const found = new Map<string, DatasetText>();
  const roots: string[] = [];
  for (const path of paths) {
    const absolute = resolve(path);
    const name = nameOf(absolute, root);
    try {
      const folder = (await stat(absolute)).isDirectory();
      roots.push(folder && name !== '' ? `${name}/` : name);
      const files = folder ? await yamlFilesIn(absolute) : [absolute];
      if (files.length === 0) problems.push({ file: name, line: 1, column: 1, message: 'holds no .yaml file' });
      for (const file of files) {
        const named = nameOf(file, root);
        // Before it fills the memory.
        if ((await stat(file)).size > MAX_BYTES) problems.push({ file: named, line: 1, column: 1, message: tooLarge });
        else found.set(file, { file: named, text: await readFile(file, 'utf8') });
      }
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      problems.push({
        file: name,
        line: 1,
        column: 1,
        message: missing ? 'there is no such file or folder' : `can't be read: ${(error as Error).message}`,
      });
    }
  }
  return { files: [...found.values()], roots, problems };
}

async function yamlFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function nameOf(absolute: string, root: string): string {
  const name = relative(root, absolute);
  return (name.startsWith('..') || isAbsolute(name) ? absolute : name).split(sep).join('/');
}
