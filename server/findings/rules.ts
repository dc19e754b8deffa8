import { type FindingRuleHeader, findingRuleHeader } from '../../contract/finding.ts';
import { loadQueryFiles } from '../query-file.ts';

export type FindingRule = FindingRuleHeader & { cypher: string };

/** All rules in `cypher/findings/`, by id. */
export const loadFindingRules = (): Map<string, FindingRule> => loadQueryFiles({ folder: 'findings', header: findingRuleHeader });
