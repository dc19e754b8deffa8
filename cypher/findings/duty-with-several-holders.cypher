/*
id: duty-with-several-holders
title: A duty with several holders
why: A duty that several hold needs somebody to see that one of them does it.
severity: low
sentence: "Several have the duty “{subject}”: {holders}."
evidence: Who has the duty
wordings:
  - which duties have several holders
  - duties that more than one body has
  - shared duties
*/
MATCH (holder:Entity)-[has:HAS_DUTY]->(subject:Duty)
// A power may be used by any of those who have it.
WHERE subject.modality <> 'may'
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((has.validFrom IS NULL OR has.validFrom <= $asAt) AND (has.validTo IS NULL OR $asAt < has.validTo)))
WITH subject, holder, has ORDER BY holder.name
WITH subject, collect(DISTINCT holder) AS every, collect(has) AS statements
WHERE size(every) > 1
// A body and its chair are one, and who took over from another has it alone.
WITH subject, statements, [holder IN every WHERE NOT (
  EXISTS { (holder)-[:MEMBER_OF {capacity: 'chair'}]->(board:Board) WHERE board IN every }
  OR EXISTS { (holder)<-[:REPLACES]-(successor) WHERE successor IN every })] AS holders
WHERE size(holders) > 1
RETURN subject, holders, statements
ORDER BY subject.area, subject.name
