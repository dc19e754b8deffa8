/*
id: body-without-legal-basis
title: A statutory body whose legal basis is not stated
why: A body that a document calls statutory should be traceable to the statute.
severity: medium
sentence: "{subject} is called statutory, and no legal basis is stated for it."
evidence: Its duties and what it is part of
wordings:
  - which bodies have no legal basis
  - boards without a legal basis
  - which boards do not rest on a statute
  - bodies with no statute behind them
  - statutory bodies for which no law is stated
*/
MATCH (subject:Board {statutory: true})
WHERE NOT EXISTS { MATCH (subject)-[under:ESTABLISHED_UNDER]->() WHERE $asAt IS NULL OR ((under.validFrom IS NULL OR under.validFrom <= $asAt) AND (under.validTo IS NULL OR $asAt < under.validTo)) }
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
// What comes nearest: the law that its duties arise from, and what it is part of.
RETURN subject,
  COLLECT { MATCH (subject)-[:HAS_DUTY]->(:Duty)-[:ARISES_FROM]->(law) RETURN DISTINCT law ORDER BY law.name } AS dutiesArisingFrom,
  COLLECT { MATCH (subject)-[fact:PART_OF]->() RETURN fact } +
  COLLECT { MATCH (subject)-[:HAS_DUTY]->(:Duty)-[fact:ARISES_FROM]->() RETURN fact } +
  COLLECT { MATCH (subject)-[fact:HAS_DUTY]->(:Duty)-[:ARISES_FROM]->() RETURN DISTINCT fact } AS statements
ORDER BY subject.area, subject.name
