/*
id: duty-without-legal-source
title: A duty that must be done, without a stated legal source
why: A "must" without its source can't be relied on when it is disputed.
severity: low
sentence: "No legal source is stated for the duty: {subject}."
evidence: The duty and who has it
wordings:
  - which duties have no legal source
  - duties without a legal basis
  - which duties do not arise from a statute
  - musts without a source in law
  - duties for which no law is stated
*/
MATCH (subject:Duty {modality: 'must'})
WHERE NOT EXISTS { MATCH (subject)-[from:ARISES_FROM]->() WHERE $asAt IS NULL OR ((from.validFrom IS NULL OR from.validFrom <= $asAt) AND (from.validTo IS NULL OR $asAt < from.validTo)) }
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
RETURN subject, COLLECT { MATCH (holder)-[:HAS_DUTY]->(subject) RETURN holder ORDER BY holder.name } AS holders,
  COLLECT { MATCH ()-[has:HAS_DUTY]->(subject) RETURN has } AS statements
ORDER BY subject.area, subject.name
