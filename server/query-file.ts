import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { cypherFile } from './cypher.ts';
import { projectRoot } from './project-root.ts';

type Header = { id: string };

/**
 * Reads a query file: a header, YAML in its leading comment, then Cypher.
 * @throws Error naming the file and everything that is wrong with its header
 */
export function readQueryFile<H extends Header>(options: { name: string; text: string; header: z.ZodType<H> }): H & { cypher: string } {
  const { name, text } = options;
  const comment = /^\s*\/\*([\s\S]*?)\*\//.exec(text);
  if (!comment) throw new Error(`${name}: begins without a header; write YAML in a leading comment /* … */`);
  const result = options.header.safeParse(readHeader(name, comment[1] ?? ''));
  if (!result.success) throw new Error(`${name}: its header is not right\n${z.prettifyError(result.error)}`);
  if (`${result.data.id}.cypher` !== name) throw new Error(`${name}: its id is "${result.data.id}"; the file must be called by it`);
  return { ...result.data, cypher: text.slice(comment[0].length).trim() };
}

function readHeader(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${name}: its header is not YAML: ${(error as Error).message}`);
  }
}

/** All query files of a folder under `cypher/`, by id. */
export function loadQueryFiles<H extends Header>({
  folder,
  header,
}: {
  folder: string;
  header: z.ZodType<H>;
}): Map<string, H & { cypher: string }> {
  const names = readdirSync(join(projectRoot, 'cypher', folder)).filter((name) => name.endsWith('.cypher'));
  const files = names.sort().map((name) => readQueryFile({ name, text: cypherFile(`${folder}/${name.replace(/\.cypher$/, '')}`), header }));
  return new Map(files.map((file) => [file.id, file]));
}
