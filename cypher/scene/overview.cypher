// The governance arrangements of an area: bodies, roles and people, and how they are related. Duties, law, publications,
// events and sources come by expanding.
MATCH (node:Entity)
WHERE (node:Board OR node:Organisation OR node:Role OR node:Person OR node:Procedure OR node:Step)
  AND ($area IS NULL OR node.area = $area OR any(document IN node.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((node.validFrom IS NULL OR node.validFrom <= $asAt) AND (node.validTo IS NULL OR $asAt < node.validTo)))
WITH node ORDER BY node.area, node.id
WITH collect(node) AS found
WITH found[0..$limit] AS nodes, size(found) AS total
UNWIND nodes AS node
OPTIONAL MATCH (node)-[relationship]->(end:Entity)
WHERE end IN nodes
  AND ($asAt IS NULL OR ((relationship.validFrom IS NULL OR relationship.validFrom <= $asAt) AND (relationship.validTo IS NULL OR $asAt < relationship.validTo)))
RETURN total, node, collect(relationship) AS relationships
