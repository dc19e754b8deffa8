import type { Finding } from '../../../contract/finding.ts';
import type { Reply } from '../../../contract/operations.ts';

type Rule = Reply<'listFindings'>['rules'][number];
export const states = ['open', 'accepted', 'all'] as const;
export const severities = ['high', 'medium', 'low'] as const;
export type FindingFilter = { rule: string | null; severity: (typeof severities)[number] | null; state: (typeof states)[number] };
/** A rule with those of its hits that are shown. */
export type RuleHits = { rule: Rule; hits: Finding[] };

/** The filter of an address; what is malformed in it is left out. */
export function readFindingFilter(query: URLSearchParams): FindingFilter {
  const severity = severities.find((one) => one === query.get('severity')) ?? null;
  return { rule: query.get('rule'), severity, state: states.find((one) => one === query.get('state')) ?? 'open' };
}

/** Rules with hits that pass the filter, the gravest first. */
export function hitsByRule({ rules, findings }: Reply<'listFindings'>, filter: FindingFilter): RuleHits[] {
  return rules
    .filter(({ id, severity }) => (filter.rule ?? id) === id && (filter.severity ?? severity) === severity)
    .map((rule) => ({ rule, hits: findings.filter((finding) => finding.rule === rule.id && inState(finding, filter.state)) }))
    .filter(({ hits }) => hits.length > 0)
    .toSorted((a, b) => severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity));
}

const inState = ({ accepted }: Finding, state: FindingFilter['state']): boolean =>
  state === 'all' || (state === 'accepted') === (accepted !== null);
