/*
id: roles-on-several-boards
phrase: Who sits on more than one board?
topic: membership
about: Roles, people, organisations and boards with seats on two or more boards, and in what capacity on each.
wordings:
  - who sits on both … and …
  - who is on … as well as on …
  - who is a member of … and also of …
  - who sits on more than one board
  - who is on several boards
  - who has seats on two or more boards
  - which roles sit on multiple boards
  - which people are on more than one board
  - multiple board memberships
  - who sits on many boards
  - anybody who is a member of several boards
  - roles with more than one seat
  - who is on both boards
  - who wears more than one hat
  - which organisations sit on several boards
  - who sits on the most boards
  - double membership
follows: [MEMBER_OF]
sentence:
  none: Nobody is named as sitting on more than one board.
  one: "One role or body sits on more than one board: {names}."
  many: "{count} roles and bodies sit on more than one board: {names}."
  names: [who]
examples:
  - { params: {}, area: knowsley }
  - { params: {}, area: suffolk }
*/
MATCH (member:Entity)-[seat:MEMBER_OF]->(board:Board)
WHERE ($area IS NULL OR member.area = $area OR any(document IN seat.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((seat.validFrom IS NULL OR seat.validFrom <= $asAt) AND (seat.validTo IS NULL OR $asAt < seat.validTo)))
  // A seat counts beside another that was held at the same time; one after the other is no overlap.
  AND EXISTS {
    MATCH (member)-[other:MEMBER_OF]->(another:Board)
    WHERE another <> board
      AND (seat.validTo IS NULL OR other.validFrom IS NULL OR other.validFrom < seat.validTo)
      AND (other.validTo IS NULL OR seat.validFrom IS NULL OR seat.validFrom < other.validTo)
  }
WITH member, seat, board ORDER BY board.name, seat.id
WITH member, collect(DISTINCT board) AS boards, collect(board.name + ': ' + seat.capacity) AS capacities, collect(seat) AS seats
WHERE size(boards) > 1
RETURN member AS who, size(boards) AS howMany, boards, capacities, seats
ORDER BY howMany DESC, who.name, who.id
