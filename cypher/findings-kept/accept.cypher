MERGE (accepted:AcceptedFinding {id: $id})
SET accepted.reason = $reason, accepted.evidence = $evidence, accepted.at = datetime()
RETURN toString(accepted.at) AS at
