/*
id: duty-with-several-holders
title: A duty with several holders
why: A duty that several hold needs somebody to see that one of them does it.
severity: low
sentence: "{count} bodies or roles have the duty: {subject}."
*/
MATCH (holder:Entity)-[has:HAS_DUTY]->(subject:Duty)
WHERE ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((has.validFrom IS NULL OR has.validFrom <= $asAt) AND (has.validTo IS NULL OR $asAt < has.validTo)))
WITH subject, holder, has ORDER BY holder.name
WITH subject, collect(DISTINCT holder) AS holders, collect(has) AS statements
WHERE size(holders) > 1
RETURN subject, size(holders) AS count, holders, statements
ORDER BY subject.area, subject.name
