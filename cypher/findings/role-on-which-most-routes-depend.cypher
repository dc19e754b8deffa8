/*
id: role-on-which-most-routes-depend
title: A single role on which most boards' accountability depends
why: If the post is vacant, most boards of the area lose their way upward at once.
severity: medium
sentence: "{reached} of the {boards} boards with a stated way upward depend on {subject}."
evidence: What depends on the role
wordings:
  - which role do most boards depend on
  - single point of failure
  - the one role on which accountability depends
  - which single post does everything hang on
*/
MATCH (board:Board)
WHERE board.type IN ['board', 'partnership', 'committee', 'executive'] AND board.status = 'in force'
  AND ($area IS NULL OR board.area = $area)
  AND ($asAt IS NULL OR ((board.validFrom IS NULL OR board.validFrom <= $asAt) AND (board.validTo IS NULL OR $asAt < board.validTo)))
CALL (board) {
  MATCH way = (board)-[:REPORTS_TO]->(role:Role) RETURN role, way
  UNION
  MATCH way = (board)<-[:HOLDS_TO_ACCOUNT]-(role:Role) RETURN role, way
  UNION
  MATCH way = (board)<-[:MEMBER_OF {capacity: 'chair'}]-(:Role)-[:REPORTS_TO]->(role:Role) RETURN role, way
  UNION
  MATCH way = (board)<-[:MEMBER_OF {capacity: 'chair'}]-(:Role)<-[:HOLDS_TO_ACCOUNT|APPOINTS]-(role:Role) RETURN role, way
  UNION
  MATCH way = (board)<-[:GOVERNS]-(:Procedure)<-[:PART_OF]-(step:Step)-[:INVOLVES]->(role:Role)
  // Only where nobody else could take the step in its place.
  WHERE COUNT { (step)-[:INVOLVES]->() } = 1
  RETURN role, way
}
WITH board.area AS area, board, role, way
WHERE (role.archetype IS NULL OR NOT role.archetype STARTS WITH 'chair-of-')
  AND all(fact IN relationships(way) WHERE $asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo)))
WITH area, collect(DISTINCT board) AS boards, collect({board: board, role: role, way: way}) AS found
UNWIND found AS one
WITH area, size(boards) AS boards, one.role AS subject, count(DISTINCT one.board) AS reached, collect(one.way) AS statements
WHERE boards > 1 AND reached * 2 > boards
RETURN subject, area, boards, reached, statements
ORDER BY area, reached DESC, subject.name
