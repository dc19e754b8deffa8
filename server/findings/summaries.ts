import type { Finding } from '../../contract/finding.ts';
import type { FindingRule } from './rules.ts';

/** The rules with how many hits each has, and how many of them are accepted. */
export function ruleSummaries(rules: readonly FindingRule[], findings: readonly Finding[]) {
  return rules.map(({ cypher: _, wordings: __, ...rule }) => {
    const hits = findings.filter((finding) => finding.rule === rule.id);
    return { ...rule, hits: hits.length, accepted: hits.filter(({ accepted }) => accepted !== null).length };
  });
}
