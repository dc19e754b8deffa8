// One side of a comparison: what belongs to the areas or is stated by the documents (without areas, everything), on a day.
MATCH (node:Entity)
WHERE NOT node:Clause AND NOT node:Document AND NOT node:Area
  AND ($areas IS NULL OR node.area IN $areas OR any(document IN node.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((node.validFrom IS NULL OR node.validFrom <= $asAt) AND (node.validTo IS NULL OR $asAt < node.validTo)))
OPTIONAL MATCH (node)-[relationship]->(end:Entity)
WHERE NOT end:Area
  AND ($areas IS NULL OR node.area IN $areas OR end.area IN $areas OR any(document IN relationship.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((relationship.validFrom IS NULL OR relationship.validFrom <= $asAt) AND (relationship.validTo IS NULL OR $asAt < relationship.validTo)))
RETURN node, collect(relationship) AS relationships
ORDER BY node.name, node.id
