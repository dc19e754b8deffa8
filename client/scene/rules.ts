import type { GraphNode, PropertyValue } from '../../contract/graph.ts';
import { type KindLabel, kindLabel } from '../../contract/kinds.ts';

/** What a node must be to fit; everything that is given must hold. */
export type Rule = {
  kind?: KindLabel;
  area?: string;
  status?: 'in force' | 'proposed' | 'ended' | 'dated';
  /** In its name, an alias or its summary. */
  text?: string;
  /** A property, and what its value must hold; without a value it only has to be there. */
  property?: string;
  value?: string;
  /** Id of a rule of the findings: the node is the subject of one of its hits. */
  finding?: string;
};

/** How what fits a rule is marked. */
export const looks = ['ring', 'dash', 'dots', 'double'] as const;
export type Look = (typeof looks)[number];
export type StyleRule = Rule & { look: Look };

/** Subjects of findings, by the finding's rule. */
export type FindingSubjects = ReadonlyMap<string, ReadonlySet<string>>;

export const isEmptyRule = (rule: Rule): boolean => Object.values(rule).every((part) => part === undefined || part === '');

/** Whether a node fits a rule; an empty rule fits nothing. */
export function fits(node: GraphNode, rule: Rule, subjects: FindingSubjects): boolean {
  if (isEmptyRule(rule)) return false;
  if (rule.kind && node.kind !== rule.kind) return false;
  if (rule.area && node.area !== rule.area) return false;
  if (rule.status === 'dated' ? !node.validFrom && !node.validTo : rule.status && node.status !== rule.status) return false;
  if (rule.text && !says(node, rule.text)) return false;
  if (rule.property && !hasProperty(node.properties[rule.property], rule.value)) return false;
  return !rule.finding || (subjects.get(rule.finding)?.has(node.id) ?? false);
}

/** Ids of the nodes that fit. */
export const fitting = (nodes: readonly GraphNode[], rule: Rule, subjects: FindingSubjects): string[] =>
  nodes.filter((node) => fits(node, rule, subjects)).map(({ id }) => id);

function says(node: GraphNode, text: string): boolean {
  const wanted = text.toLowerCase();
  return [node.name, node.summary, ...node.aliases].some((words) => words.toLowerCase().includes(wanted));
}

function hasProperty(held: PropertyValue | undefined, wanted: string | undefined): boolean {
  if (held === undefined) return false;
  return !wanted || String(held).toLowerCase().includes(wanted.toLowerCase());
}

const parts = ['kind', 'area', 'status', 'text', 'property', 'value', 'finding'] as const;
const statuses = ['in force', 'proposed', 'ended', 'dated'] as const;

/** A rule as an address holds it: `look:ring;kind:Role;text:chair`. */
export const formatRule = (rule: StyleRule): string =>
  (['look', ...parts] as const).flatMap((part) => (rule[part] ? [`${part}:${encodeURIComponent(rule[part])}`] : [])).join(';');

/** Reads a rule from an address; what is malformed in it is left out. */
export function parseRule(text: string): StyleRule[] {
  const stated = new Map(text.split(';').map((part) => [part.slice(0, part.indexOf(':')), decoded(part.slice(part.indexOf(':') + 1))]));
  const kind = kindLabel.safeParse(stated.get('kind'));
  const status = statuses.find((one) => one === stated.get('status'));
  const free = (['area', 'text', 'property', 'value', 'finding'] as const).flatMap((part) => {
    const value = stated.get(part)?.slice(0, 200);
    return value ? [[part, value]] : [];
  });
  const rule: Rule = { ...(kind.success ? { kind: kind.data } : {}), ...(status ? { status } : {}), ...Object.fromEntries(free) };
  return isEmptyRule(rule) ? [] : [{ ...rule, look: looks.find((look) => look === stated.get('look')) ?? 'ring' }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
