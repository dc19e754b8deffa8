/*
id: accountability-in-a-circle
title: Accountability that runs in a circle
why: Where each answers to the other, in the end nobody answers to anybody outside.
severity: medium
sentence: "{subject} and {other} each hold the other to account or report to it."
wordings:
  - who answers to each other
  - accountability in a circle
  - circular accountability
  - two bodies that hold each other to account
  - who reports to each other
*/
MATCH (one:Entity)-[forth:REPORTS_TO|HOLDS_TO_ACCOUNT]-(two:Entity)
WHERE one.id < two.id
  AND ($area IS NULL OR one.area = $area OR two.area = $area OR any(document IN forth.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((forth.validFrom IS NULL OR forth.validFrom <= $asAt) AND (forth.validTo IS NULL OR $asAt < forth.validTo)))
WITH one, two, forth, CASE type(forth) WHEN 'REPORTS_TO' THEN startNode(forth) ELSE endNode(forth) END AS lower
WITH one, two, collect(forth) AS statements, collect(DISTINCT lower.id) AS lowers
WHERE size(lowers) > 1
RETURN one AS subject, two AS other, two.id AS key, statements
ORDER BY subject.area, subject.name, other.name
