/*
id: role-at-both-ends
title: A role at both ends of an accountability relationship
why: Somebody who sits on both bodies is asked to hold themselves to account.
severity: medium
sentence: "{subject} sits on both {upper} and {lower}; {direction}."
evidence: Both seats, and the relationship
wordings:
  - who sits on both sides of an accountability relationship
  - who holds themselves to account
  - conflicts of interest
  - roles that are at both ends
*/
MATCH (upper:Board)-[how:HOLDS_TO_ACCOUNT|REPORTS_TO]-(lower:Board)
WHERE ((type(how) = 'HOLDS_TO_ACCOUNT' AND startNode(how) = upper) OR (type(how) = 'REPORTS_TO' AND endNode(how) = upper))
  AND ($area IS NULL OR upper.area = $area OR lower.area = $area OR any(document IN how.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)))
MATCH (upper)<-[above:MEMBER_OF]-(subject:Role)-[below:MEMBER_OF]->(lower)
WHERE $asAt IS NULL OR ((above.validFrom IS NULL OR above.validFrom <= $asAt) AND (above.validTo IS NULL OR $asAt < above.validTo)
  AND (below.validFrom IS NULL OR below.validFrom <= $asAt) AND (below.validTo IS NULL OR $asAt < below.validTo))
// Where each gives an account to the other, that is one finding and not two.
WITH subject, CASE WHEN upper.id < lower.id THEN [upper, lower] ELSE [lower, upper] END AS pair, upper, lower, above, below, how
ORDER BY upper.id, how.id
WITH subject, pair, collect(DISTINCT upper) AS uppers, collect(DISTINCT lower) AS lowers,
  collect(DISTINCT how) + collect(DISTINCT above) + collect(DISTINCT below) AS statements
WITH subject, statements, CASE size(uppers) WHEN 1 THEN uppers[0] ELSE pair[0] END AS upper,
  CASE size(uppers) WHEN 1 THEN lowers[0] ELSE pair[1] END AS lower, pair[0].id + ' and ' + pair[1].id AS key,
  CASE size(uppers) WHEN 1 THEN 'the first is given an account by the second' ELSE 'each is given an account by the other' END AS direction
RETURN subject, upper, lower, key, direction, statements
ORDER BY subject.area, subject.name, key
