/*
id: boards-of-role
phrase: On which boards does {member} sit?
topic: membership
about: Every board on which the role, person, organisation or board has a seat, and in what capacity.
wordings:
  - on which boards does {member} sit
  - which boards is {member} on
  - which boards is {member} a member of
  - what committees does {member} sit on
  - where does {member} have a seat
  - which partnerships is {member} part of
  - "{member} board memberships"
  - boards attended by {member}
  - which meetings does {member} attend
  - "{member} seats on boards"
  - which boards does {member} belong to
  - what does {member} chair
  - boards that {member} is a member of
  - on what boards is {member} represented
  - on which boards do we find {member}
params:
  member: { type: entity, labels: [Role, Person, Organisation, Board] }
follows: [MEMBER_OF]
sentence:
  none: "{member} is not said to sit on any board."
  one: "{member} sits on one board: {names}."
  many: "{member} has {count} seats on boards: {names}."
  names: [board]
examples:
  - { params: { member: Director of Children's Services }, area: knowsley }
  - { params: { member: Kent Police }, area: medway }
*/
MATCH (member:Entity {id: $member})-[seat:MEMBER_OF]->(board:Board)
WHERE $asAt IS NULL OR ((seat.validFrom IS NULL OR seat.validFrom <= $asAt) AND (seat.validTo IS NULL OR $asAt < seat.validTo)
  AND (board.validFrom IS NULL OR board.validFrom <= $asAt) AND (board.validTo IS NULL OR $asAt < board.validTo))
RETURN board, seat.capacity AS capacity, coalesce(seat.rotating, false) AS rotating, seat, member
ORDER BY board.name, seat.id
