// The relationships that imports own.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.statedBy IS NOT NULL
RETURN properties(r) AS properties
