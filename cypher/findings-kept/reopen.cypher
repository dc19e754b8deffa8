MATCH (accepted:AcceptedFinding {id: $id})
DELETE accepted
RETURN true AS reopened
