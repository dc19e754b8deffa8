/*
id: signature-missing
title: An unfilled or undated signature
why: An agreement that nobody signed binds nobody.
severity: medium
sentence: "{subject} has no date."
evidence: The signature
wordings:
  - which signatures are missing
  - who has not signed
  - protocols that are not signed
  - signatures without a date
  - which boards never signed
  - unsigned agreements
*/
MATCH (subject:Event {type: 'signature'})
WHERE subject.date IS NULL
  AND ($asAt IS NULL OR ((subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
RETURN subject, COLLECT { MATCH (subject)-[:CONCERNS]->(who:Entity) RETURN who ORDER BY who.name } AS concerns,
  COLLECT { MATCH (subject)-[fact:CONCERNS]->() RETURN fact } AS statements
ORDER BY subject.area, subject.name
