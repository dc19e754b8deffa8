import type { z } from 'zod';
import { type DatasetFile, datasetFile } from '../../contract/dataset.ts';
import { kinds, statedKindLabels } from '../../contract/kinds.ts';
import { relationshipTypeNames, relationshipTypes } from '../../contract/relationship-types.ts';
import { didYouMean } from './nearest.ts';
import type { DatasetProblem, Place, YamlPath } from './problem.ts';
import { readYaml } from './yaml-file.ts';

/** A dataset file whose form is right; whether its references lead somewhere is `resolve`'s to say. */
export type ParsedFile = {
  /** As problems name it. */
  file: string;
  text: string;
  content: DatasetFile;
  locate: (path: YamlPath) => Place;
};

/** Reads one file's text against the contract. Either `parsed`, or at least one problem. */
export function parseDatasetFile(options: { text: string; file: string }): { parsed?: ParsedFile; problems: DatasetProblem[] } {
  const yaml = readYaml(options);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = datasetFile.safeParse(yaml.value);
  if (result.success) {
    return { parsed: { ...options, content: result.data, locate: (path) => yaml.locate(path) }, problems: [] };
  }
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, yaml.locate));
  return { problems };
}

function problemsOf(issue: z.core.$ZodIssue, locate: (path: YamlPath, key?: string) => Place): DatasetProblem[] {
  const path = issue.path as YamlPath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...locate(path, key), message: unknownKey(path, key) }));
  }
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  const missing = issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message);
  return [{ ...locate(path), message: `${where}${missing ? 'is missing' : issue.message}` }];
}

function unknownKey(path: YamlPath, key: string): string {
  const [section, group] = path;
  if (section === 'entities' && path.length === 1) return `unknown kind "${key}"${didYouMean(key, statedKindLabels)}`;
  if (section === 'relationships' && path.length === 1)
    return `unknown relationship type "${key}"${didYouMean(key, relationshipTypeNames)}`;
  const known = ['name', 'aliases', 'area', 'archetype', 'summary', 'clauses', 'status', 'validFrom', 'validTo'];
  if (section === 'entities') known.push(...Object.keys(kinds[group as keyof typeof kinds]?.properties ?? {}));
  if (section === 'relationships') {
    const own = relationshipTypes[group as keyof typeof relationshipTypes]?.properties ?? {};
    known.push('from', 'to', 'key', 'modality', 'frequency', 'windowStart', 'windowEnd', 'subject', 'basis', ...Object.keys(own));
  }
  const place = path.length > 0 ? `${path.join('.')}: ` : '';
  return `${place}unknown property "${key}"${section === 'entities' || section === 'relationships' ? didYouMean(key, known) : ''}`;
}
