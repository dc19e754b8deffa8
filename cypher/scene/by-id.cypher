MATCH (node:Entity)
WHERE node.id IN $ids
RETURN node
