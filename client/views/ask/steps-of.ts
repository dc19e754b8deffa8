import type { Answer } from '../../../contract/answer.ts';
import type { Graph, GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { partsOf } from '../../words/cells.ts';

/** A step of a procedure with who may take it, whom it involves, and where it leads. */
export type ProcedureStep = { step: GraphNode; invokers: GraphRelationship[]; involved: GraphRelationship[]; next: GraphRelationship[] };
export type StepList = { title: string } & ({ what: 'procedure'; steps: ProcedureStep[] } | { what: 'chain'; links: GraphRelationship[] });

const MOST_CHAINS = 20;

/** The answer step by step: a procedure's steps in their order, or each chain link by link. */
export function stepListsOf({ question, graph, rows, columns }: Answer): StepList[] {
  const steps = graph.nodes
    .filter(({ kind }) => kind === 'Step')
    .toSorted((a, b) => Number(a.properties.order) - Number(b.properties.order));
  if (steps.length > 0) {
    const areas = [...new Set(steps.map(({ area }) => area))];
    return areas.map((area) => ({
      what: 'procedure',
      title: areas.length > 1 ? `Step by step, ${area}` : 'Step by step',
      steps: steps.filter((step) => step.area === area).map((step) => procedureStep(step, graph)),
    }));
  }
  const routes = rows
    .flatMap((row) => columns.flatMap((column) => partsOf(row[column] ?? null)))
    .flatMap((part) => (typeof part === 'object' && part && 'path' in part ? [part.path] : []));
  if (routes.length === 0) return linkByLink({ graph, rows, columns }, question.drawing);
  return routes.slice(0, MOST_CHAINS).map((path, index) => ({
    what: 'chain',
    title: routes.length > 1 ? `Route ${index + 1}` : 'Link by link',
    links: path.flatMap((part) => ('relationship' in part ? graph.relationships.filter(({ id }) => id === part.relationship) : [])),
  }));
}

function procedureStep(step: GraphNode, { relationships }: Graph): ProcedureStep {
  const of = (type: string, end: 'from' | 'to') =>
    relationships.filter((relationship) => relationship.type === type && relationship[end] === step.id);
  return { step, invokers: of('MAY_INVOKE', 'to'), involved: of('INVOLVES', 'from'), next: of('ESCALATES_TO', 'from') };
}

/** A chain whose rows are its links: one relationship in each. */
function linkByLink({ graph, rows, columns }: Pick<Answer, 'graph' | 'rows' | 'columns'>, drawing: string): StepList[] {
  // Lists of relationships are there to be drawn.
  const ids = rows.map((row) =>
    columns.map((column) => row[column] ?? null).filter((cell) => typeof cell === 'object' && cell && 'relationship' in cell),
  );
  if (drawing !== 'layered' || ids.length === 0 || ids.length > MOST_CHAINS || ids.some(({ length }) => length !== 1)) return [];
  const links = ids
    .flat()
    .flatMap((part) => graph.relationships.filter(({ id }) => id === (part as { relationship: string }).relationship));
  return [{ what: 'chain', title: 'Link by link', links }];
}
