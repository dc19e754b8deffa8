import { useMemo } from 'react';
import type { Graph } from '../../contract/graph.ts';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { useOperation } from '../api/hooks.ts';
import { type FindingSubjects, fits, type Look, type StyleRule } from './rules.ts';

/** Subjects of the findings for the area and date, by rule, and the rules' titles; asked for only when needed. */
export function useFindingSubjects(enabled: boolean): { subjects: FindingSubjects; titles: { id: string; title: string }[] } {
  const place = usePlaceAndDate();
  const found = useOperation('listFindings', { query: place }, { enabled });
  return useMemo(() => {
    const subjects = new Map<string, Set<string>>();
    for (const { rule, subject } of found.data?.findings ?? []) {
      const some = subjects.get(rule) ?? new Set();
      subjects.set(rule, some.add(subject.node));
    }
    const titles = (found.data?.rules ?? []).filter(({ id }) => subjects.has(id)).map(({ id, title }) => ({ id, title }));
    return { subjects, titles };
  }, [found.data]);
}

/** The look of each node that fits a rule; the first rule that it fits decides. */
export function useLooks(graph: Graph, rules: readonly StyleRule[]): ReadonlyMap<string, Look> {
  const { subjects } = useFindingSubjects(rules.some(({ finding }) => finding));
  return useMemo(() => {
    const looks = new Map<string, Look>();
    for (const node of rules.length === 0 ? [] : graph.nodes) {
      const rule = rules.find((one) => fits(node, one, subjects));
      if (rule) looks.set(node.id, rule.look);
    }
    return looks;
  }, [graph, rules, subjects]);
}
