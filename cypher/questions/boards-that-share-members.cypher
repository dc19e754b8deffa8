/*
id: boards-that-share-members
phrase: Which boards share members?
topic: membership
about: Pairs of boards on which the same roles, people or organisations sit, and who they are.
wordings:
  - which boards share members
  - which boards have members in common
  - overlap between boards
  - boards with the same members
  - overlapping membership of boards
  - do any boards have shared membership
  - which boards have the same people
  - which boards overlap
  - common members of boards
  - boards that have members in common
  - shared members
  - how much do the boards overlap
follows: [MEMBER_OF]
sentence:
  none: No two boards share a member.
  one: "One pair of boards shares members: {names}."
  many: "{count} pairs of boards share members, among {names}."
  names: [board, otherBoard]
examples:
  - { params: {}, area: knowsley }
*/
MATCH (one:Board)<-[seat:MEMBER_OF]-(member:Entity)-[other:MEMBER_OF]->(two:Board)
WHERE one.id < two.id
  AND ($area IS NULL OR one.area = $area OR two.area = $area OR any(document IN seat.statedBy WHERE document IN $documents))
  // Seats that were never held at the same time are no shared member.
  AND (seat.validTo IS NULL OR other.validFrom IS NULL OR other.validFrom < seat.validTo)
  AND (other.validTo IS NULL OR seat.validFrom IS NULL OR seat.validFrom < other.validTo)
  AND ($asAt IS NULL OR ((seat.validFrom IS NULL OR seat.validFrom <= $asAt) AND (seat.validTo IS NULL OR $asAt < seat.validTo)
    AND (other.validFrom IS NULL OR other.validFrom <= $asAt) AND (other.validTo IS NULL OR $asAt < other.validTo)))
WITH one, two, member, seat, other ORDER BY member.name
RETURN one AS board, two AS otherBoard, count(DISTINCT member) AS shared, collect(DISTINCT member) AS members, collect(seat) + collect(other) AS seats
ORDER BY shared DESC, board.name, otherBoard.name
