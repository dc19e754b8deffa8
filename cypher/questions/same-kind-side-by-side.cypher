/*
id: same-kind-side-by-side
phrase: How do {left} and {right} differ in what they have?
topic: time and comparison
about: >-
  What two areas have of the same kind, side by side: only here, only there, or in both, and then in which counts (duties,
  members, reports given, makers and recipients, steps) and legal basis they differ. What serves an area as part of a
  wider one, such as a joint board and its chair, counts as its own, and is shared where it serves both.
wordings:
  - how do {left} and {right} differ
  - compare {left} and {right}
  - differences between {left} and {right}
  - "{left} compared with {right}"
  - "{left} versus {right}"
  - "{left} vs {right}"
  - "{left} and {right} side by side"
  - what does {left} have that {right} does not
  - what is different in {left} and {right}
  - is {left} like {right}
  - how does {left} compare to {right}
  - what do {left} and {right} have in common
  - similarities of {left} and {right}
  - comparison of {left} with {right}
  - contrast {left} and {right}
  - how do … compare
  - how do … differ
  - how do … of {left} and {right} compare
  - how do … differ between {left} and {right}
  - compare … in {left} and {right}
  - difference between {left} and {right} …
params:
  left: { type: entity, labels: [Area] }
  right: { type: entity, labels: [Area] }
follows: [ESTABLISHED_UNDER]
sentence:
  none: Neither {left} nor {right} has anything of a stated kind.
  one: "One kind of body, role, publication or procedure is found in {left} or {right}: {names}."
  many: "{count} kinds of bodies, roles, publications and procedures are found in {left} or {right}: {names}."
  names: [kind]
examples:
  - { params: { left: Kent, right: Knowsley } }
  - { params: { left: Suffolk, right: Medway } }
*/
MATCH (left:Entity {id: $left})
MATCH (right:Entity {id: $right})
WITH left, right,
  [$left] + COLLECT { MATCH (left)<-[:COVERS]-(joint:Board) RETURN DISTINCT joint.area } AS leftAreas,
  [$right] + COLLECT { MATCH (right)<-[:COVERS]-(joint:Board) RETURN DISTINCT joint.area } AS rightAreas
MATCH (thing:Entity)
WHERE thing.archetype IS NOT NULL AND (thing.area IN leftAreas OR thing.area IN rightAreas)
  AND ($asAt IS NULL OR ((thing.validFrom IS NULL OR thing.validFrom <= $asAt) AND (thing.validTo IS NULL OR $asAt < thing.validTo)))
CALL (thing) {
  OPTIONAL MATCH (thing)-[fact]-(:Entity)
  WHERE $asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo))
  RETURN count(CASE WHEN type(fact) = 'HAS_DUTY' THEN 1 END) AS duties,
    count(CASE WHEN type(fact) = 'MEMBER_OF' AND endNode(fact) = thing THEN 1 END) AS members,
    count(CASE WHEN type(fact) = 'REPORTS_TO' AND startNode(fact) = thing THEN 1 END) AS reports,
    count(CASE WHEN type(fact) = 'PRODUCES' AND endNode(fact) = thing THEN 1 END) AS makers,
    count(CASE WHEN type(fact) = 'RECEIVES' AND endNode(fact) = thing THEN 1 END) AS recipients,
    count(CASE WHEN type(fact) = 'PART_OF' AND thing:Procedure THEN 1 END) AS steps,
    collect(CASE WHEN type(fact) = 'ESTABLISHED_UNDER' AND startNode(fact) = thing THEN fact END) AS bases
}
WITH left, right, thing, thing.area IN leftAreas AS here, thing.area IN rightAreas AS there,
  {duties: duties, members: members, `reports given`: reports, makers: makers, recipients: recipients, steps: steps} AS counts, bases
ORDER BY thing.name, thing.id
WITH left, right, thing.archetype AS kind, collect(CASE WHEN here THEN {thing: thing, counts: counts, bases: bases} END) AS mine,
  collect(CASE WHEN there THEN {thing: thing, counts: counts, bases: bases} END) AS theirs
WITH *, reduce(all = [], one IN mine | all + one.bases) AS leftBases, reduce(all = [], one IN theirs | all + one.bases) AS rightBases
WITH *, [fact IN leftBases | endNode(fact)] AS leftBasis, [fact IN rightBases | endNode(fact)] AS rightBasis,
  [name IN ['duties', 'members', 'reports given', 'makers', 'recipients', 'steps'] |
    {name: name, here: reduce(sum = 0, one IN mine | sum + one.counts[name]), there: reduce(sum = 0, one IN theirs | sum + one.counts[name])}] AS totals
WITH *, CASE WHEN size(mine) = 0 OR size(theirs) = 0 THEN []
  ELSE [total IN totals WHERE total.here <> total.there | total.name + ' ' + total.here + ' against ' + total.there]
    + CASE WHEN all(basis IN leftBasis WHERE basis IN rightBasis) AND all(basis IN rightBasis WHERE basis IN leftBasis) THEN [] ELSE ['legal basis'] END END AS differences
RETURN replace(kind, '-', ' ') AS kind,
  CASE WHEN size(theirs) = 0 THEN 'only in ' + left.name WHEN size(mine) = 0 THEN 'only in ' + right.name
    WHEN [one IN mine | one.thing] = [one IN theirs | one.thing] THEN 'shared' WHEN size(differences) > 0 THEN 'different' ELSE 'alike' END AS found,
  [one IN mine | one.thing] AS left, [one IN theirs | one.thing] AS right, differences, leftBasis, rightBasis,
  leftBases + [fact IN rightBases WHERE NOT fact IN leftBases] AS statements,
  [left, right] AS context
ORDER BY CASE found WHEN 'different' THEN 0 WHEN 'alike' THEN 1 WHEN 'shared' THEN 2 ELSE CASE size(right) WHEN 0 THEN 3 ELSE 4 END END, kind
