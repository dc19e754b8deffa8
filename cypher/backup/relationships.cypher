MATCH (from)-[r]->(to)
RETURN type(r) AS type, elementId(from) AS from, elementId(to) AS to, properties(r) AS properties
