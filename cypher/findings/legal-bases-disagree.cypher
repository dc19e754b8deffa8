/*
id: legal-bases-disagree
title: Documents that disagree on the legal basis of the same kind of body
why: The same kind of body can't rest on different sections of the law; one of the documents is wrong, or out of date.
severity: medium
sentence: "The documents name different legal bases for bodies of the same kind: {bases}."
*/
MATCH (body:Board)-[how:ESTABLISHED_UNDER]->(basis:Entity)
WHERE body.archetype IS NOT NULL
  AND ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)))
WITH body, how, basis ORDER BY body.area, body.id, basis.id
WITH body.archetype AS key, collect(DISTINCT basis) AS bases, collect(DISTINCT body) AS bodies, collect(how) AS statements
WHERE size(bases) > 1 AND size(bodies) > 1
  AND ($area IS NULL OR any(body IN bodies WHERE body.area = $area OR any(document IN body.statedBy WHERE document IN $documents)))
RETURN bodies[0] AS subject, key, bodies, bases, statements
ORDER BY key
