/*
id: legal-bases-disagree
title: Documents that disagree on the legal basis of the same kind of body
why: The same kind of body can't rest on different sections of the law; one of the documents is wrong, or out of date.
severity: medium
sentence: "The documents name different legal bases for {bodies}, which are of the same kind: {bases}."
contradiction: true
wordings:
  - where do documents disagree on the legal basis
  - contradictions in the legal basis
  - which legal bases contradict each other
  - documents that contradict each other on the law
*/
MATCH (body:Board)-[how:ESTABLISHED_UNDER]->(named:Entity)
WHERE body.archetype IS NOT NULL
  AND ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)))
// Where a document names an Act and no section, the section that it takes the body's duties from stands for it, if any.
OPTIONAL MATCH (named)<-[:PART_OF]-(section:Provision), through = (section)<-[:ARISES_FROM]-(:Duty)<-[:HAS_DUTY]-(body)
WITH body, how, coalesce(section, named) AS basis, through
ORDER BY body.area, body.id, basis.id
WITH body, collect(DISTINCT basis) AS bases, collect(DISTINCT how) AS hows, collect(through) AS throughs
WITH body.archetype AS key, collect({body: body, bases: bases, statements: hows + throughs}) AS bodies
// An Act and one of its own sections agree, and so do two bodies with a basis in common.
WITH key, bodies, [one IN bodies WHERE any(other IN bodies WHERE NOT any(mine IN one.bases WHERE any(theirs IN other.bases
  WHERE mine = theirs OR EXISTS { (mine)-[:PART_OF]->(theirs) } OR EXISTS { (theirs)-[:PART_OF]->(mine) })))] AS disagreeing
WHERE size(disagreeing) > 1
WITH key, [one IN disagreeing | one.body] AS bodies, reduce(all = [], one IN disagreeing | all + [basis IN one.bases WHERE NOT basis IN all]) AS bases,
  reduce(all = [], one IN disagreeing | all + one.statements) AS statements
WHERE $area IS NULL OR any(body IN bodies WHERE body.area = $area OR any(document IN body.statedBy WHERE document IN $documents))
RETURN bodies[0] AS subject, key, bodies, bases, statements
ORDER BY key
