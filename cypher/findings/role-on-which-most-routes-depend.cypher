/*
id: role-on-which-most-routes-depend
title: A single role on which most boards' accountability depends
why: If the post is vacant, most boards of the area lose their way upward at once.
severity: medium
sentence: "{reached} of the {boards} boards with a stated way upward depend on {subject}."
*/
MATCH (board:Board)
WHERE board.type IN ['board', 'partnership', 'committee', 'executive'] AND board.status = 'in force'
  AND ($area IS NULL OR board.area = $area)
  AND ($asAt IS NULL OR ((board.validFrom IS NULL OR board.validFrom <= $asAt) AND (board.validTo IS NULL OR $asAt < board.validTo)))
CALL (board) {
  MATCH (board)-[fact:REPORTS_TO]->(role:Role) RETURN role, [fact] AS facts
  UNION
  MATCH (board)<-[fact:HOLDS_TO_ACCOUNT]-(role:Role) RETURN role, [fact] AS facts
  UNION
  MATCH (board)<-[seat:MEMBER_OF {capacity: 'chair'}]-(:Role)-[fact:REPORTS_TO]->(role:Role) RETURN role, [seat, fact] AS facts
  UNION
  MATCH (board)<-[seat:MEMBER_OF {capacity: 'chair'}]-(:Role)<-[fact:HOLDS_TO_ACCOUNT|APPOINTS]-(role:Role) RETURN role, [seat, fact] AS facts
  UNION
  MATCH (board)<-[governs:GOVERNS]-(:Procedure)<-[part:PART_OF]-(step:Step)-[fact:INVOLVES]->(role:Role)
  // Only where nobody else could take the step in its place.
  WHERE COUNT { (step)-[:INVOLVES]->() } = 1
  RETURN role, [governs, part, fact] AS facts
}
WITH board.area AS area, board, role, facts
WHERE (role.archetype IS NULL OR NOT role.archetype STARTS WITH 'chair-of-')
  AND all(fact IN facts WHERE $asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo)))
WITH area, collect(DISTINCT board) AS boards, collect({board: board, role: role, facts: facts}) AS ways
UNWIND ways AS way
WITH area, size(boards) AS boards, way.role AS subject, count(DISTINCT way.board) AS reached, collect(way.facts) AS facts
WHERE boards > 1 AND reached * 2 > boards
RETURN subject, area, boards, reached, reduce(every = [], some IN facts | every + some) AS statements
ORDER BY area, reached DESC, subject.name
