// The named nodes and every relationship among them.
MATCH (node:Entity)
WHERE node.id IN $ids
OPTIONAL MATCH (node)-[relationship]->(end:Entity)
WHERE end.id IN $ids
RETURN node, collect(relationship) AS relationships
