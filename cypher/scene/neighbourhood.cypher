// Everything within $steps steps of a node, nearest first, and every relationship among it. Clauses and documents are evidence,
// not neighbours; nothing is reached through an area, as everything in it would be.
MATCH (start:Entity {id: $id})
CALL (start) {
  MATCH (start)-[r]-(near:Entity)
  WHERE near <> start AND NOT near:Clause AND NOT near:Document
    AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)
      AND (near.validFrom IS NULL OR near.validFrom <= $asAt) AND (near.validTo IS NULL OR $asAt < near.validTo)))
  WITH DISTINCT near ORDER BY near.name, near.id
  RETURN collect(near) AS first
}
CALL (start, first) {
  UNWIND CASE WHEN $steps < 2 THEN [] ELSE first END AS from
  MATCH (from)-[r]-(near:Entity)
  WHERE NOT from:Area AND near <> start AND NOT near:Clause AND NOT near:Document AND NOT near IN first
    AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)
      AND (near.validFrom IS NULL OR near.validFrom <= $asAt) AND (near.validTo IS NULL OR $asAt < near.validTo)))
  WITH DISTINCT near ORDER BY near.name, near.id
  RETURN collect(near) AS second
}
CALL (start, first, second) {
  UNWIND CASE WHEN $steps < 3 THEN [] ELSE second END AS from
  MATCH (from)-[r]-(near:Entity)
  WHERE NOT from:Area AND near <> start AND NOT near:Clause AND NOT near:Document AND NOT near IN first AND NOT near IN second
    AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)
      AND (near.validFrom IS NULL OR near.validFrom <= $asAt) AND (near.validTo IS NULL OR $asAt < near.validTo)))
  WITH DISTINCT near ORDER BY near.name, near.id
  RETURN collect(near) AS third
}
WITH start, first + second + third AS found
WITH [start] + found[0..$limit] AS nodes, size(found) AS total
UNWIND nodes AS node
OPTIONAL MATCH (node)-[relationship]->(end:Entity)
WHERE end IN nodes
  AND ($asAt IS NULL OR ((relationship.validFrom IS NULL OR relationship.validFrom <= $asAt) AND (relationship.validTo IS NULL OR $asAt < relationship.validTo)))
RETURN total, node, collect(relationship) AS relationships
