/*
id: role-at-both-ends
title: A role at both ends of an accountability relationship
why: Somebody who sits on both bodies is asked to hold themselves to account.
severity: medium
sentence: "{subject} sits on both {upper} and {lower}, of which the first may demand an account of the second."
*/
MATCH (upper:Board)-[how:HOLDS_TO_ACCOUNT|REPORTS_TO]-(lower:Board)
WHERE ((type(how) = 'HOLDS_TO_ACCOUNT' AND startNode(how) = upper) OR (type(how) = 'REPORTS_TO' AND endNode(how) = upper))
  AND ($area IS NULL OR upper.area = $area OR lower.area = $area OR any(document IN how.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)))
MATCH (upper)<-[above:MEMBER_OF]-(subject:Role)-[below:MEMBER_OF]->(lower)
WHERE $asAt IS NULL OR ((above.validFrom IS NULL OR above.validFrom <= $asAt) AND (above.validTo IS NULL OR $asAt < above.validTo)
  AND (below.validFrom IS NULL OR below.validFrom <= $asAt) AND (below.validTo IS NULL OR $asAt < below.validTo))
WITH subject, upper, lower, above, below, collect(how) AS how
RETURN subject, upper, lower, upper.id + ' > ' + lower.id AS key, [above.capacity, below.capacity] AS capacities, how + [above, below] AS statements
ORDER BY subject.area, subject.name, key
