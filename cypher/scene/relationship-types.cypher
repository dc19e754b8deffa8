MATCH (n:Entity)-[relationship]->(:Entity)
WHERE $area IS NULL OR n.area = $area OR any(document IN relationship.statedBy WHERE document IN $documents)
RETURN type(relationship) AS type, count(*) AS count
