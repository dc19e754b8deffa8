/*
id: step-nobody-may-invoke
title: A step that nobody is named as calling
why: Nobody can be asked why the meeting was not called.
severity: medium
sentence: "Nobody is named as calling the step: {subject}."
evidence: The step, and whom it involves
wordings:
  - which steps may nobody call
  - steps that nobody can invoke
  - steps without anyone to call them
  - which steps of a procedure has no one to begin them
  - meetings that nobody is named as calling
*/
MATCH (subject:Step)
WHERE NOT EXISTS {
    MATCH (subject)<-[may:MAY_INVOKE]-()
    WHERE $asAt IS NULL OR ((may.validFrom IS NULL OR may.validFrom <= $asAt) AND (may.validTo IS NULL OR $asAt < may.validTo))
  }
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
RETURN subject, COLLECT { MATCH (subject)-[:PART_OF]->(procedure:Procedure) RETURN procedure } AS procedure,
  COLLECT { MATCH (subject)-[:INVOLVES]->(who:Entity) RETURN who ORDER BY who.name } AS involves,
  COLLECT { MATCH (subject)-[fact:INVOLVES|PART_OF]->() RETURN fact } AS statements
ORDER BY subject.area, subject.order, subject.name
