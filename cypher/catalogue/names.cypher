// What a person may name: everything but clauses, which are named by their numbers, with the boards that a role chairs.
MATCH (n:Entity)
WHERE NOT n:Clause
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.area AS area, labels(n) AS labels, n.statedBy AS documents,
  COLLECT { MATCH (n)-[seat:MEMBER_OF]->(board:Board) WHERE seat.capacity = 'chair' RETURN DISTINCT board.id } AS chairs
ORDER BY id
