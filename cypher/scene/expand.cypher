MATCH (node:Entity {id: $id})-[relationship]-(other:Entity)
WHERE ($types IS NULL OR type(relationship) IN $types)
  AND ($direction = 'both' OR ($direction = 'out' AND startNode(relationship) = node) OR ($direction = 'in' AND endNode(relationship) = node))
  AND ($asAt IS NULL OR ((relationship.validFrom IS NULL OR relationship.validFrom <= $asAt) AND (relationship.validTo IS NULL OR $asAt < relationship.validTo)
    AND (other.validFrom IS NULL OR other.validFrom <= $asAt) AND (other.validTo IS NULL OR $asAt < other.validTo)))
WITH node, relationship, other
ORDER BY type(relationship), startNode(relationship) = node DESC, other.name, relationship.id
WITH node, collect({relationship: relationship, other: other}) AS steps
RETURN node, size(steps) AS total, [step IN steps[$skip..$skip + $limit] | step.relationship] AS relationships,
  [step IN steps[$skip..$skip + $limit] | step.other] AS others
