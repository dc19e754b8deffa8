/*
id: roles-on-several-boards
phrase: Who sits on more than one board?
topic: membership
about: Roles, people, organisations and boards with seats on two or more boards, and in what capacity on each.
follows: [MEMBER_OF]
sentence:
  none: Nobody is named as sitting on more than one board.
  one: One role or body sits on more than one board.
  many: "{count} roles and bodies sit on more than one board."
examples:
  - { params: {}, area: knowsley }
  - { params: {}, area: suffolk }
*/
MATCH (member:Entity)-[seat:MEMBER_OF]->(board:Board)
WHERE ($area IS NULL OR member.area = $area OR any(document IN seat.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((seat.validFrom IS NULL OR seat.validFrom <= $asAt) AND (seat.validTo IS NULL OR $asAt < seat.validTo)))
WITH member, seat, board ORDER BY board.name, seat.id
WITH member, collect(DISTINCT board) AS boards, collect(board.name + ': ' + seat.capacity) AS capacities, collect(seat) AS seats
WHERE size(boards) > 1
RETURN member AS who, size(boards) AS count, boards, capacities, seats
ORDER BY count DESC, who.name, who.id
