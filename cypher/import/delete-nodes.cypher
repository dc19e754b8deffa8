// A node on which relationships of other origin rest stays; it only stops being the import's.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH n, n.id AS id, n.adopted IS NULL AND NOT EXISTS { (n)--() } AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END | DELETE n)
FOREACH (_ IN CASE WHEN free THEN [] ELSE [1] END | REMOVE n.statedBy, n.adopted)
WITH id, free
WHERE NOT free
RETURN id
