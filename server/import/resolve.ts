import type { DatasetFile, StatedRelationship } from '../../contract/dataset.ts';
import type { PropertyValue } from '../../contract/graph.ts';
import { type KindLabel, kinds } from '../../contract/kinds.ts';
import { allowedEndsInWords, endsAllowed, type RelationshipTypeName, relationshipTypes } from '../../contract/relationship-types.ts';
import { clauseStatements } from './clauses.ts';
import { didYouMean } from './nearest.ts';
import type { ParsedFile } from './parse.ts';
import type { DatasetProblem, YamlPath } from './problem.ts';
import { type NodeStatement, type Properties, type RelationshipStatement, relationshipId, type Statements } from './statement.ts';

/** Turns a file's short ids into full ones and checks that every reference leads somewhere that the model allows. */
export function resolveFile(parsed: ParsedFile): { statements: Statements; problems: DatasetProblem[] } {
  const { content } = parsed;
  const problems: DatasetProblem[] = [];
  const report = (path: YamlPath, message: string) => problems.push({ ...parsed.locate(path), message });

  const known = new Map<string, NodeStatement>();
  const nodes: NodeStatement[] = [];
  const add = (node: NodeStatement, shortId: string, path: YamlPath) => {
    if (known.has(shortId) || known.has(node.id)) report(path, `the id "${shortId}" stands twice in this file; each entity needs its own`);
    known.set(shortId, node);
    known.set(node.id, node);
    nodes.push(node);
  };

  const clauses = clauseStatements(content, report);
  const clauseIds = (numbers: readonly string[], path: YamlPath): string[] =>
    numbers.flatMap((number, index) => {
      const id = `${content.document.id}#${number}`;
      if (clauses.ids.has(id)) return [id];
      report(
        [...path, index],
        `there is no clause ${number} in this document${didYouMean(
          number,
          content.clauses.map((clause) => clause.number),
        )}`,
      );
      return [];
    });

  for (const [id, area] of Object.entries(content.areas)) {
    const properties = { ...area, id, area: id, clauses: [], status: 'in force' };
    add({ id, kind: 'Area', properties }, id, ['areas', id]);
  }
  const knownArea = (area: string, path: YamlPath) => {
    if (!Object.hasOwn(content.areas, area)) report(path, `there is no area "${area}" under areas`);
    return area;
  };
  knownArea(content.area, ['area']);
  add(documentStatement(content), content.document.id, ['document', 'id']);
  nodes.push(...clauses.nodes);

  for (const [kind, group] of Object.entries(content.entities)) {
    for (const [shortId, stated] of Object.entries(group ?? {})) {
      const path = ['entities', kind, shortId];
      const { clauses: numbers, area = content.area, ...rest } = stated;
      knownArea(area, [...path, 'area']);
      const id = `${area}/${kinds[kind as KindLabel].slug}/${shortId}`;
      const properties = defined({
        status: content.document.status ?? 'in force',
        ...rest,
        id,
        area,
        clauses: clauseIds(numbers, [...path, 'clauses']),
      });
      add({ id, kind: kind as KindLabel, properties }, shortId, path);
    }
  }

  const relationships: RelationshipStatement[] = [...clauses.relationships];
  const facts = new Set<string>();
  const find = (reference: string, path: YamlPath): NodeStatement | undefined => {
    const node = known.get(reference);
    if (!node) report(path, `there is no entity "${reference}" in this file${didYouMean(reference, [...known.keys()])}`);
    return node;
  };
  for (const [type, group] of Object.entries(content.relationships) as [RelationshipTypeName, StatedRelationship[] | undefined][]) {
    for (const [index, stated] of (group ?? []).entries()) {
      const path = ['relationships', type, index];
      const { from, to, key, clauses: numbers, ...rest } = stated;
      const cited = clauseIds(numbers, [...path, 'clauses']);
      const given = propertiesOf(rest, (reference) => find(reference, [...path, 'publication'])?.id ?? reference);
      for (const start of listOf(from).map((reference) => find(reference, [...path, 'from']))) {
        for (const end of listOf(to).map((reference) => find(reference, [...path, 'to']))) {
          if (!start || !end) continue;
          if (start === end) report(path, `${start.id} has a relationship with itself`);
          if (!endsAllowed({ type, from: start.kind, to: end.kind })) {
            report(
              path,
              `${type} can't lead from ${start.kind} (${start.id}) to ${end.kind} (${end.id}); it leads ${allowedEndsInWords(type)}`,
            );
          }
          const id = relationshipId({ from: start.id, type, to: end.id, key });
          if (facts.has(id)) report(path, `${id} stands twice in this file: join their clauses in one, or give one of them a key`);
          facts.add(id);
          const summary = sentence({ type, from: start, to: end, stated });
          const properties = defined({ summary, status: content.document.status ?? 'in force', ...given, id, clauses: cited });
          relationships.push({ id, type, from: start.id, to: end.id, properties });
        }
      }
    }
  }
  return { statements: { document: content.document.id, source: parsed.file, nodes, relationships }, problems };
}

function documentStatement({ document, area }: DatasetFile): NodeStatement {
  const { id, ...rest } = document;
  return {
    id,
    kind: 'Document',
    properties: defined({ status: 'in force', ...rest, id, name: rest.title, aliases: [rest.shortName], area, clauses: [] }),
  };
}

/** What a relationship says where its file gives no summary of its own: "Chair of the CSP reports to HWB, annual: strategic assessment". */
function sentence(fact: { type: RelationshipTypeName; from: NodeStatement; to: NodeStatement; stated: StatedRelationship }): string {
  const { type, from, to, stated } = fact;
  const capacity = 'capacity' in stated && stated.capacity !== 'member' ? ` as ${String(stated.capacity)}` : '';
  const details = [stated.frequency, stated.subject].filter(Boolean).join(': ');
  const tail = details ? ` (${details})` : '';
  return `${String(from.properties.name)} ${relationshipTypes[type].caption} ${String(to.properties.name)}${capacity}${tail}.`;
}

function propertiesOf(
  rest: Record<string, unknown>,
  publicationId: (reference: string) => string,
): Record<string, PropertyValue | undefined> {
  const given = rest as Record<string, PropertyValue | undefined>;
  return typeof given.publication === 'string' ? { ...given, publication: publicationId(given.publication) } : given;
}

const listOf = (reference: string | string[]): string[] => (Array.isArray(reference) ? reference : [reference]);

function defined(properties: Record<string, unknown>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Properties;
}
