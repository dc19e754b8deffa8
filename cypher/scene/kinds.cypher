MATCH (n:Entity)
WHERE $area IS NULL OR n.area = $area OR any(document IN n.statedBy WHERE document IN $documents)
UNWIND labels(n) AS label
RETURN label, count(*) AS count
