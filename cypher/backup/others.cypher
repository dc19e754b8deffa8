// Whether anything but the mark of an empty database is there.
MATCH (n)
WHERE NOT n:DatasetState
RETURN count(n) AS nodes
