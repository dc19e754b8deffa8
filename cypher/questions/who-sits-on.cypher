/*
id: who-sits-on
phrase: Who sits on {board}?
topic: membership
about: The members of a board with their capacity, and whose post each is.
wordings:
  - who sits on {board}
  - who is on {board}
  - who are the members of {board}
  - members of {board}
  - membership of {board}
  - "{board} members"
  - "{board} membership"
  - who attends {board}
  - composition of {board}
  - who makes up {board}
  - who belongs to {board}
  - who is represented on {board}
  - who chairs {board}
  - who is the chair of {board}
  - which organisations are part of {board}
  - who has a seat on {board}
  - make-up of {board}
  - list the people on {board}
  - who serves on {board}
params:
  board: { type: entity, labels: [Board] }
follows: [MEMBER_OF, POST_IN, HOLDS_POST]
sentence:
  none: Nobody is named as sitting on {board}.
  one: "One member of {board} is named: {names}."
  many: "{count} members of {board} are named: {names}."
  names: [member]
examples:
  - { params: { board: Knowsley Health and Wellbeing Board }, area: knowsley }
  - { params: { board: Local Safeguarding Children Board }, area: suffolk }
*/
MATCH (board:Entity {id: $board})<-[seat:MEMBER_OF]-(member:Entity)
WHERE $asAt IS NULL OR ((seat.validFrom IS NULL OR seat.validFrom <= $asAt) AND (seat.validTo IS NULL OR $asAt < seat.validTo)
  AND (member.validFrom IS NULL OR member.validFrom <= $asAt) AND (member.validTo IS NULL OR $asAt < member.validTo))
OPTIONAL MATCH (member)-[post:POST_IN]->(organisation:Organisation)
OPTIONAL MATCH (person:Person)-[held:HOLDS_POST]->(member)
WHERE $asAt IS NULL OR ((held.validFrom IS NULL OR held.validFrom <= $asAt) AND (held.validTo IS NULL OR $asAt < held.validTo))
WITH board, seat, member, collect(DISTINCT organisation) AS organisations, collect(DISTINCT person) AS people,
  collect(DISTINCT post) + collect(DISTINCT held) AS posts
RETURN member, seat.capacity AS capacity, coalesce(seat.rotating, false) AS rotating, organisations AS postIn, people AS heldBy, seat, board, posts
ORDER BY CASE capacity WHEN 'chair' THEN 0 ELSE 1 END, member.name, seat.id
