import { kinds } from '../../../contract/kinds.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';

/**
 * Where a query may begin. What is private (saved items, wording, sessions, audit) has labels of its own, none of these, and no
 * relationship to any of these: a query that begins here never comes there, whatever it follows.
 */
const isLabel = (label: string): boolean => label === 'Entity' || Object.hasOwn(kinds, label);
const isType = (type: string): boolean => Object.hasOwn(relationshipTypes, type);

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]*`;
const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'su');
const rest = '(?:\\(.*)?';

const NODE_SCAN = whole(`${NAME}:(${NAME})`);
const ANY_OF_NODES = whole(`${NAME}:(${NAME}(?:[|]${NAME})*)`);
const ALL_OF_NODES = whole(`${NAME}:(${NAME}(?:&!?${NAME})*)`);
const NODE_INDEX = whole(`(?:UNIQUE|RANGE INDEX|TEXT INDEX|POINT INDEX) ${NAME}:(${NAME})${rest}`);
const RELATIONSHIP_SCAN = whole(`\\(${NAME}\\)<?-\\[${NAME}:(${NAME}(?:[|]${NAME})*)\\]->?\\(${NAME}\\)`);
const RELATIONSHIP_INDEX = whole(`(?:UNIQUE|RANGE INDEX|TEXT INDEX|POINT INDEX) \\(${NAME}\\)<?-\\[${NAME}:(${NAME})${rest}`);
const COUNTED_NODES = whole(`count\\( (\\(:${NAME}\\)(?:, \\(:${NAME}\\))*) \\) AS .*`);
const COUNTED_RELATIONSHIPS = whole(
  `count\\( \\((?::(${NAME}))?\\)<?-\\[(?::(${NAME}(?:[|]${NAME})*))?\\]->?\\((?::(${NAME}))?\\) \\) AS .*`,
);

const every = (text: string | undefined, sign: string, is: (name: string) => boolean) => text?.split(sign).every(is) ?? false;
const found = (pattern: RegExp, details: string, index = 1) => pattern.exec(details)?.[index];

/** For each operator that a query can begin with: whether, by its details, it begins within the governance graph. */
const BEGINNINGS: Record<string, (details: string) => boolean> = {
  NodeByLabelScan: (details) => every(found(NODE_SCAN, details), '|', isLabel),
  UnionNodeByLabelsScan: (details) => every(found(ANY_OF_NODES, details), '|', isLabel),
  IntersectionNodeByLabelsScan: (details) => found(ALL_OF_NODES, details)?.split('&').some(isLabel) ?? false,
  SubtractionNodeByLabelsScan: (details) => found(ALL_OF_NODES, details)?.split('&').some(isLabel) ?? false,
  ...Object.fromEntries(
    [
      'NodeIndexSeek',
      'NodeUniqueIndexSeek',
      'NodeIndexSeekByRange',
      'NodeUniqueIndexSeekByRange',
      'NodeIndexScan',
      'NodeIndexContainsScan',
      'NodeIndexEndsWithScan',
    ].map((operator) => [operator, (details: string) => every(found(NODE_INDEX, details), '|', isLabel)]),
  ),
  ...Object.fromEntries(
    ['RelationshipTypeScan', 'UnionRelationshipTypesScan'].flatMap((operator) =>
      ['Directed', 'Undirected'].map((way) => [way + operator, (details: string) => every(found(RELATIONSHIP_SCAN, details), '|', isType)]),
    ),
  ),
  ...Object.fromEntries(
    ['Seek', 'SeekByRange', 'Scan', 'ContainsScan', 'EndsWithScan'].flatMap((operator) =>
      [
        'DirectedRelationshipIndex',
        'UndirectedRelationshipIndex',
        'DirectedRelationshipUniqueIndex',
        'UndirectedRelationshipUniqueIndex',
      ].map((way) => [way + operator, (details: string) => every(found(RELATIONSHIP_INDEX, details), '|', isType)]),
    ),
  ),
  NodeCountFromCountStore: (details) =>
    found(COUNTED_NODES, details)
      ?.split(', ')
      .every((node) => isLabel(node.slice(2, -1))) ?? false,
  RelationshipCountFromCountStore: (details) => {
    const [, from, types, to] = COUNTED_RELATIONSHIPS.exec(details) ?? [];
    return every(types, '|', isType) || [from, to].some((label) => label !== undefined && isLabel(label));
  },
};

/** Operators that look at everything there is, or at anything by its number. */
const EVERYTHING = /^(AllNodesScan|(Directed|Undirected)AllRelationshipsScan)$/;
const BY_NUMBER = /ById|ByElementId/;

export const isBeginning = (operator: string): boolean => operator in BEGINNINGS || EVERYTHING.test(operator) || BY_NUMBER.test(operator);

/** Why a query must not begin so, or nothing. */
export function whyOutOfReach(operator: string, details: string): { why: string; instead: string } | undefined {
  if (BEGINNINGS[operator]?.(details)) return undefined;
  if (EVERYTHING.test(operator)) {
    return {
      why: 'It looks at everything in the database, also at what people have saved.',
      instead: 'Give a node a label, (n:Entity) for any, or a relationship a type.',
    };
  }
  if (BY_NUMBER.test(operator)) {
    return {
      why: 'It takes anything in the database by its internal number, also what people have saved.',
      instead: "Use the property id, such as (n:Entity {id: 'suffolk/board/lscb'}).",
    };
  }
  const strange = strangeName(details);
  return {
    why: `${strange ? `${strange} is` : 'What it begins with is'} not part of the governance graph.`,
    instead: strange
      ? 'Begin with Entity, a kind such as Board, or one of the relationship types.'
      : 'Give a node a label, or a relationship a type, and name both with letters and digits.',
  };
}

/** The first label or type among an operator's details that the model doesn't have. */
function strangeName(details: string): string | undefined {
  const names = [...details.matchAll(/:([\p{L}\p{N}_|&!:]+)/gu)].flatMap(([, text = '']) => text.split(/[|&!:]/).filter(Boolean));
  return names.find((name) => !isLabel(name) && !isType(name));
}
