import { kinds } from '../../contract/kinds.ts';
import { propertyCaption } from '../words/property-words.ts';
import type { Rule } from './rules.ts';

type Names = { areaName: (id: string) => string; findingTitle?: (id: string) => string | undefined };

/** A rule as people say it: "Roles of Suffolk, proposed, “chair” in the text". */
export function ruleInWords(rule: Rule, { areaName, findingTitle }: Names): string {
  const what = rule.kind ? kinds[rule.kind].plural : 'Anything';
  const parts = [
    rule.area ? `${what} of ${areaName(rule.area)}` : what,
    rule.status && (rule.status === 'dated' ? 'with a date' : rule.status),
    rule.text && `“${rule.text}” in the text`,
    rule.property && `${propertyCaption(rule.property)}${rule.value ? `: ${rule.value}` : ' is given'}`,
    rule.finding && (findingTitle?.(rule.finding) ?? 'has a finding'),
  ];
  return parts.filter(Boolean).join(', ');
}
