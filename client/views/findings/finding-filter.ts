import type { Finding } from '../../../contract/finding.ts';
import type { Reply } from '../../../contract/operations.ts';

export type Rule = Reply<'listFindings'>['rules'][number];
export const states = ['open', 'changed', 'accepted', 'all'] as const;
export const severities = ['high', 'medium', 'low'] as const;
export const groupings = ['rule', 'area', 'severity'] as const;
export type FindingFilter = {
  rule: string | null;
  severity: (typeof severities)[number] | null;
  state: (typeof states)[number];
  by: (typeof groupings)[number];
  /** A finding that a link shows, whatever the filter. */
  show: string | null;
};
/** Findings under one head: a rule's, an area's, or those of one severity. */
export type FindingGroup = { key: string; rule: Rule | undefined; hits: Finding[] };

/** The filter of an address; what is malformed in it is left out. */
export function readFindingFilter(query: URLSearchParams): FindingFilter {
  return {
    rule: query.get('rule'),
    severity: severities.find((one) => one === query.get('severity')) ?? null,
    state: states.find((one) => one === query.get('state')) ?? 'open',
    by: groupings.find((one) => one === query.get('by')) ?? 'rule',
    show: query.get('show'),
  };
}

/** The findings that pass the filter, the gravest first. */
export function passing({ findings }: Pick<Reply<'listFindings'>, 'findings'>, filter: FindingFilter): Finding[] {
  const passes = ({ rule, severity, ...finding }: Finding): boolean =>
    (filter.rule ?? rule) === rule && (filter.severity ?? severity) === severity && inState(finding, filter.state);
  return findings
    .filter((finding) => finding.id === filter.show || passes(finding))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** The same under their heads: severities and rules with the gravest first, areas by name. */
export function groupsOf(reply: Reply<'listFindings'>, filter: FindingFilter, areaName: (id: string) => string): FindingGroup[] {
  const keyOf = {
    rule: ({ rule }: Finding) => rule,
    severity: ({ severity }: Finding) => severity,
    area: ({ subject }: Finding) => subject.area,
  }[filter.by];
  const groups = [...Map.groupBy(passing(reply, filter), keyOf)].map(([key, hits]) => ({
    key,
    rule: filter.by === 'rule' ? reply.rules.find(({ id }) => id === key) : undefined,
    hits,
  }));
  return filter.by === 'area' ? groups.toSorted((a, b) => areaName(a.key).localeCompare(areaName(b.key))) : groups;
}

function inState(
  { accepted, changedSinceAccepted }: Pick<Finding, 'accepted' | 'changedSinceAccepted'>,
  state: FindingFilter['state'],
): boolean {
  if (state === 'changed') return changedSinceAccepted;
  return state === 'all' || (state === 'accepted') === (accepted !== null);
}
