/*
id: board-without-route-to-chief-executive
title: A board without a stated route to the Chief Executive
why: A disagreement that the boards can't settle among themselves has nobody to go to.
severity: high
sentence: No stated route leads from {subject} to a Chief Executive.
evidence: Its chair and the routes that it has
wordings:
  - which boards have no route to a Chief Executive
  - boards without any escalation route
  - which boards have no route of escalation
  - which boards cannot escalate a dispute
  - boards with no way to escalate
  - bodies that cannot take a disagreement anywhere
*/
MATCH (subject:Board)
WHERE subject.type IN ['board', 'partnership', 'committee', 'executive'] AND subject.status <> 'ended' AND subject.archetype IS NOT NULL
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
  AND NOT EXISTS {
    MATCH route = (subject)<-[:GOVERNS]-(:Procedure)<-[:PART_OF]-(:Step)-[:ESCALATES_TO*0..20]->(:Step)-[:INVOLVES]->(:Role {archetype: 'chief-executive'})
    WHERE all(part IN relationships(route) WHERE $asAt IS NULL OR ((part.validFrom IS NULL OR part.validFrom <= $asAt) AND (part.validTo IS NULL OR $asAt < part.validTo)))
  }
  // What the board itself, or its chair, may call.
  AND NOT EXISTS {
    MATCH route = (subject)-[:MAY_INVOKE]->(:Step)-[:ESCALATES_TO*0..20]->(:Step)-[:INVOLVES]->(:Role {archetype: 'chief-executive'})
    WHERE all(part IN relationships(route) WHERE $asAt IS NULL OR ((part.validFrom IS NULL OR part.validFrom <= $asAt) AND (part.validTo IS NULL OR $asAt < part.validTo)))
  }
  AND NOT EXISTS {
    MATCH route = (subject)<-[:MEMBER_OF {capacity: 'chair'}]-(:Role)-[:MAY_INVOKE]->(:Step)-[:ESCALATES_TO*0..20]->(:Step)-[:INVOLVES]->(:Role {archetype: 'chief-executive'})
    WHERE all(part IN relationships(route) WHERE $asAt IS NULL OR ((part.validFrom IS NULL OR part.validFrom <= $asAt) AND (part.validTo IS NULL OR $asAt < part.validTo)))
  }
RETURN subject, subject.status AS status, COLLECT { MATCH (subject)<-[:GOVERNS]-(procedure:Procedure) RETURN procedure } AS procedures,
  COLLECT { MATCH (subject)<-[:MEMBER_OF {capacity: 'chair'}]-(chair) RETURN DISTINCT chair ORDER BY chair.name } AS chair,
  COLLECT { MATCH (subject)<-[governs:GOVERNS]-(:Procedure) RETURN governs } +
  COLLECT { MATCH (subject)<-[chairs:MEMBER_OF {capacity: 'chair'}]-() RETURN chairs } AS statements
ORDER BY subject.area, subject.name
