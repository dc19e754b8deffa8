// What people accepted, apart from the governance graph.
MATCH (accepted:AcceptedFinding)
RETURN accepted.id AS id, accepted.reason AS reason, toString(accepted.at) AS at, accepted.evidence AS evidence
