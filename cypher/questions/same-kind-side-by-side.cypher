/*
id: same-kind-side-by-side
phrase: How do {left} and {right} differ in what they have?
topic: time and comparison
about: >-
  What two areas have of the same kind (the same archetype), side by side: only here, only there, or in both and with how
  many duties, members and reports each, and on what legal basis.
params:
  left: { type: entity, labels: [Area] }
  right: { type: entity, labels: [Area] }
follows: [ESTABLISHED_UNDER]
sentence:
  none: Neither {left} nor {right} has anything of a stated kind.
  one: One kind of body, role or publication is found in {left} or {right}.
  many: "{count} kinds of bodies, roles and publications are found in {left} or {right}."
examples:
  - { params: { left: Kent, right: Knowsley } }
  - { params: { left: Suffolk, right: Medway } }
*/
MATCH (left:Entity {id: $left})
MATCH (right:Entity {id: $right})
MATCH (thing:Entity)
WHERE thing.archetype IS NOT NULL AND (thing.area IN [$left, $right] OR EXISTS { MATCH (thing)-[:COVERS]->(area:Area) WHERE area.id IN [$left, $right] })
  AND ($asAt IS NULL OR ((thing.validFrom IS NULL OR thing.validFrom <= $asAt) AND (thing.validTo IS NULL OR $asAt < thing.validTo)))
WITH thing, thing.area = $left OR EXISTS { (thing)-[:COVERS]->(:Area {id: $left}) } AS here,
  thing.area = $right OR EXISTS { (thing)-[:COVERS]->(:Area {id: $right}) } AS there,
  COLLECT { MATCH (thing)-[:ESTABLISHED_UNDER]->(basis:Entity) RETURN basis.name ORDER BY basis.name } AS bases,
  COLLECT { MATCH (thing)-[under:ESTABLISHED_UNDER]->(:Entity) RETURN under } AS statements,
  COUNT { (thing)-[:HAS_DUTY]->(:Duty) } AS duties, COUNT { (thing)<-[:MEMBER_OF]-() } AS members, COUNT { (thing)-[:REPORTS_TO]->() } AS reports
ORDER BY thing.name
WITH thing.archetype AS kind, collect(CASE WHEN here THEN thing END) AS left, collect(CASE WHEN there THEN thing END) AS right,
  collect(CASE WHEN here THEN {bases: bases, duties: duties, members: members, reports: reports} END) AS leftFacts,
  collect(CASE WHEN there THEN {bases: bases, duties: duties, members: members, reports: reports} END) AS rightFacts,
  collect(statements) AS statements
WITH *, CASE WHEN size(right) = 0 THEN 'only in the first' WHEN size(left) = 0 THEN 'only in the second'
  WHEN leftFacts = rightFacts THEN 'the same in both' ELSE 'different' END AS found
RETURN kind, found, left, right,
  [fact IN leftFacts | fact.duties] AS leftDuties, [fact IN rightFacts | fact.duties] AS rightDuties,
  [fact IN leftFacts | fact.members] AS leftMembers, [fact IN rightFacts | fact.members] AS rightMembers,
  [fact IN leftFacts | fact.bases] AS leftBasis, [fact IN rightFacts | fact.bases] AS rightBasis,
  reduce(every = [], some IN statements | every + some) AS statements
ORDER BY CASE found WHEN 'different' THEN 0 WHEN 'the same in both' THEN 1 WHEN 'only in the first' THEN 2 ELSE 3 END, kind
