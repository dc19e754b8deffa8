UNWIND $rows AS row
CREATE (n:Entity:$(row.kind))
SET n = row.properties
