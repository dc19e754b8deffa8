// The nodes that imports own, and those that a file states by now and somebody added by other means.
MATCH (n:Entity)
WHERE n.statedBy IS NOT NULL OR n.id IN $ids
RETURN properties(n) AS properties
