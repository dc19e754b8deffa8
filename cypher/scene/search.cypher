// $documents: the documents that speak for the area, whose national and neighbouring entities count as the area's too.
CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 400}) YIELD node, score
WHERE ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  AND ($area IS NULL OR node.area = $area OR any(document IN node.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((node.validFrom IS NULL OR node.validFrom <= $asAt) AND (node.validTo IS NULL OR $asAt < node.validTo)))
RETURN node, score
ORDER BY score * CASE WHEN node:Clause THEN 0.4 WHEN node:Duty THEN 0.6 ELSE 1.0 END DESC, node.name, node.id
LIMIT $limit
