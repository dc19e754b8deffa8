// A property that the files no longer state arrives as null, which removes it; properties of other origin stay.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
