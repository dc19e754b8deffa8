/**
 * Operators of Neo4j 5.26's plans that read what the operators below them hand on, and nothing else. One that is not listed
 * is refused, also one that a later version brings.
 */
const READS = new Set(
  `ProduceResults Projection Filter Argument EmptyRow EmptyResult CacheProperties ProjectEndpoints NullifyMetadata
   Expand(All) Expand(Into) OptionalExpand(All) OptionalExpand(Into)
   VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning) VarLengthExpand(Pruning,BFS,All) VarLengthExpand(Pruning,BFS,Into)
   ShortestPath Repeat(Trail) Repeat(Walk) BidirectionalRepeat(Trail)
   Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply LetSelectOrSemiApply
   LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply RollUpApply
   CartesianProduct NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin LeftOuterHashJoin RightOuterHashJoin
   TriadicSelection TriadicBuild TriadicFilter AssertSameNode AssertSameRelationship Optional
   Union OrderedUnion Distinct OrderedDistinct EagerAggregation OrderedAggregation Eager Unwind
   Sort PartialSort Top PartialTop Top1WithTies Limit ExhaustiveLimit Skip`.split(/\s+/),
);

/** Why an operator is refused, by its name. */
const REASONS: readonly (readonly [RegExp, string, string])[] = [
  [/^LoadCSV/, 'It reads files of the server or calls out to other machines.', 'Import your own documents with "sightline import".'],
  [
    /^(Show|Terminate)|Administration|Command|Database|User|Role|Privilege|Alias|Server/,
    'It tells about or changes the database server itself.',
    'Whoever runs the server has its own tools for that.',
  ],
  [
    /^StatefulShortestPath/,
    'Neo4j cannot stop a search of this kind, however long it takes.',
    'Use shortestPath(), such as MATCH p = shortestPath((a:Board)-[*..6]-(b:Role)).',
  ],
  [/Transaction/, 'A query runs in one transaction, which only reads.', 'Leave IN TRANSACTIONS out.'],
  [
    /^(Create|Merge|Set|Remove|Delete|Detach|Foreach|Locking|Asserting|Do|Drop|Alter|Insert)|Subquery/,
    'It changes the graph or its schema, and only reading is allowed here.',
    'Facts are changed in the dataset and by import.',
  ],
];

export const isReading = (operator: string): boolean => READS.has(operator);

export function whyRefused(operator: string): { why: string; instead: string } {
  const [, why, instead] = REASONS.find(([name]) => name.test(operator)) ?? [];
  return {
    why: why ?? 'This step of a query is not among those that are known to read only the governance graph.',
    instead: instead ?? 'Put the question in another way.',
  };
}
