import type { GraphNode } from '../../../contract/graph.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';
import { listed } from '../../words/counting.ts';
import { csvOf } from '../../words/csv.ts';
import { monthInFull } from '../../words/dates.ts';
import type { Entry, Window } from './calendar-entries.ts';

/** The same thing given to several, as one line. */
export type Line = {
  key: string;
  who: GraphNode;
  type: RelationshipTypeName;
  toWhom: GraphNode[];
  what: Entry['what'];
  frequency: string | undefined;
  window: Window | undefined;
  clauses: string[];
};
export const groupings = ['who', 'whom', 'what'] as const;
export type Grouping = (typeof groupings)[number];
export type Section = { title: string; node: GraphNode | undefined; lines: Line[] };

/** 4.8 before 4.10. */
const asNumbered = (a: string, b: string): number => a.localeCompare(b, 'en-GB', { numeric: true });

/** A duty is given to nobody in particular. */
const NO_OTHER_END = 'Duties';

/** Entries that differ only in the recipient make one line. */
export function linesOf(entries: readonly Entry[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { relationship, who, toWhom, what, frequency, window } of entries) {
    const thing = typeof what === 'object' ? what.id : (what ?? '');
    const key = [who.id, relationship.type, thing, window?.from, window?.to, frequency].join('|');
    const line = lines.get(key) ?? { key, who, type: relationship.type, toWhom: [], what, frequency, window, clauses: [] };
    line.toWhom.push(toWhom);
    line.clauses = [...new Set([...line.clauses, ...relationship.clauses])].toSorted(asNumbered);
    lines.set(key, line);
  }
  return [...lines.values()].toSorted(
    (a, b) =>
      (a.window?.from ?? 0) - (b.window?.from ?? 0) ||
      Number(a.type === 'HAS_DUTY') - Number(b.type === 'HAS_DUTY') ||
      a.who.name.localeCompare(b.who.name) ||
      a.key.localeCompare(b.key),
  );
}

/** Lines under who acts, who receives, or what is given. */
export function sectionsOf(entries: readonly Entry[], by: Grouping): Section[] {
  const sections = new Map<string, { title: string; node: GraphNode | undefined; entries: Entry[] }>();
  for (const entry of entries) {
    const what =
      by === 'who' ? entry.who : entry.relationship.type === 'HAS_DUTY' ? NO_OTHER_END : by === 'whom' ? entry.toWhom : entry.what;
    const node = typeof what === 'object' ? what : undefined;
    const title = node?.name ?? (typeof what === 'string' ? what : 'Nothing is named');
    const section = sections.get(node?.id ?? title) ?? { title, node, entries: [] };
    section.entries.push(entry);
    sections.set(node?.id ?? title, section);
  }
  return [...sections.values()]
    .map(({ entries: some, ...section }) => ({ ...section, lines: linesOf(some) }))
    .toSorted((a, b) => Number(a.node === undefined) - Number(b.node === undefined) || a.title.localeCompare(b.title));
}

/** The lines as rows, each with its clauses. */
export function calendarCsv(lines: readonly Line[], labelOf: (clause: string) => string): string {
  const month = (number: number | undefined) => (number ? monthInFull(number) : '');
  return csvOf([
    ['Who', 'Does', 'To whom', 'What', 'From month', 'To month', 'How often', 'Clauses'],
    ...lines.map(({ who, type, toWhom, what, window, frequency, clauses }) => [
      who.name,
      relationshipTypes[type].caption,
      listed(toWhom.map(({ name }) => name)),
      typeof what === 'object' ? what.name : (what ?? ''),
      month(window?.from),
      month(window?.to),
      frequency ?? '',
      clauses.map(labelOf).join('; '),
    ]),
  ]);
}
