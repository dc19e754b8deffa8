MATCH (node)
WHERE elementId(node) IN $elementIds
RETURN node
