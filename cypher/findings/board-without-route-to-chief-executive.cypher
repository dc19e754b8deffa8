/*
id: board-without-route-to-chief-executive
title: A board without a stated route to the Chief Executive
why: A disagreement that the boards can't settle among themselves has nobody to go to.
severity: high
sentence: No stated route leads from {subject} to a Chief Executive.
*/
MATCH (subject:Board)
WHERE subject.type IN ['board', 'partnership', 'committee', 'executive'] AND subject.status <> 'ended' AND subject.archetype IS NOT NULL
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
  AND NOT EXISTS {
    MATCH (subject)<-[:GOVERNS]-(:Procedure)<-[:PART_OF]-(:Step)-[:ESCALATES_TO*0..20]->(:Step)-[:INVOLVES]->(:Role {archetype: 'chief-executive'})
  }
  AND NOT EXISTS {
    MATCH (subject)<-[:MEMBER_OF {capacity: 'chair'}]-(:Role)-[:MAY_INVOKE]->(:Step)-[:ESCALATES_TO*0..20]->(:Step)-[:INVOLVES]->(:Role {archetype: 'chief-executive'})
  }
RETURN subject, subject.status AS status, COLLECT { MATCH (subject)<-[:GOVERNS]-(procedure:Procedure) RETURN procedure } AS procedures,
  COLLECT { MATCH (subject)<-[governs:GOVERNS]-(:Procedure) RETURN governs } AS statements
ORDER BY subject.area, subject.name
