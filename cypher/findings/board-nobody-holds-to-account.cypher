/*
id: board-nobody-holds-to-account
title: A board that nobody holds to account
why: Where nobody may demand an account of a board, its failures have no owner.
severity: high
sentence: Nobody is named as holding {subject} to account.
evidence: Its chair, whom it reports to and who scrutinises it
wordings:
  - which boards does nobody hold to account
  - which boards are not accountable to anybody
  - boards that answer to nobody
  - boards without accountability
  - bodies that no one holds to account
  - which committees are never held to account
*/
MATCH (subject:Board)
WHERE subject.type IN ['board', 'partnership', 'committee', 'executive'] AND subject.status <> 'ended' AND subject.archetype IS NOT NULL
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
  AND NOT EXISTS {
    MATCH (subject)<-[how:HOLDS_TO_ACCOUNT]-()
    WHERE $asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo))
  }
  // Who holds the chair to account for the board holds the board.
  AND NOT EXISTS {
    MATCH (subject)<-[:MEMBER_OF {capacity: 'chair'}]-(:Role)<-[how:HOLDS_TO_ACCOUNT]-()
    WHERE $asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo))
  }
// What comes nearest: whom it or its chair reports to, and who scrutinises it.
RETURN subject, subject.status AS status,
  COLLECT { MATCH (subject)-[:REPORTS_TO]->(to) RETURN DISTINCT to ORDER BY to.name } AS reportsTo,
  COLLECT { MATCH (subject)<-[:SCRUTINISES]-(by) RETURN DISTINCT by ORDER BY by.name } AS scrutinisedBy,
  COLLECT { MATCH (subject)-[fact:REPORTS_TO]->() RETURN fact } +
  COLLECT { MATCH (subject)<-[fact:SCRUTINISES]-() RETURN fact } +
  COLLECT { MATCH (subject)<-[fact:MEMBER_OF {capacity: 'chair'}]-() RETURN fact } +
  COLLECT { MATCH (subject)<-[:MEMBER_OF {capacity: 'chair'}]-(:Role)-[fact:REPORTS_TO]->() RETURN fact } AS statements
ORDER BY subject.area, subject.name
