// Everything whose name or alias holds the phrase; whether it is the whole name is for the caller to compare.
CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: 500}) YIELD node
WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node, ($area IS NULL OR node.area = $area OR any(document IN node.statedBy WHERE document IN $documents)) AS inArea
