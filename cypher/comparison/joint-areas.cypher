// Wider areas of the boards that also serve this one.
MATCH (area:Area {id: $area})<-[:COVERS]-(joint:Board)
RETURN DISTINCT joint.area AS id
