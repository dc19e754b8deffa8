// How many relationships of each type and direction a node has, in truth.
MATCH (node:Entity {id: $id})-[relationship]-(other:Entity)
WHERE $asAt IS NULL OR ((relationship.validFrom IS NULL OR relationship.validFrom <= $asAt) AND (relationship.validTo IS NULL OR $asAt < relationship.validTo)
  AND (other.validFrom IS NULL OR other.validFrom <= $asAt) AND (other.validTo IS NULL OR $asAt < other.validTo))
RETURN type(relationship) AS type, CASE WHEN startNode(relationship) = node THEN 'out' ELSE 'in' END AS direction, count(*) AS count
ORDER BY type, direction DESC
