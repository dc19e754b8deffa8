/*
id: chair-appointed-and-held-by-one
title: A chair whom the same role alone appoints and holds to account
why: A chair who can be removed by the only one that judges the board is not independent of them.
severity: medium
sentence: "{subject} is both appointed and held to account by {appointer} alone."
wordings:
  - which chairs are appointed and held to account by the same role
  - chairs who are not independent
  - who both appoints a chair and holds them to account
*/
MATCH (appointer:Role)-[appoints:APPOINTS]->(subject:Role)-[seat:MEMBER_OF {capacity: 'chair'}]->(board:Board)
MATCH (appointer)-[holds:HOLDS_TO_ACCOUNT]->(subject)
WHERE NOT EXISTS { MATCH (another)-[:APPOINTS|HOLDS_TO_ACCOUNT]->(subject) WHERE another <> appointer }
  AND ($area IS NULL OR subject.area = $area OR any(document IN appoints.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((appoints.validFrom IS NULL OR appoints.validFrom <= $asAt) AND (appoints.validTo IS NULL OR $asAt < appoints.validTo)))
RETURN subject, appointer, board, coalesce(appoints.mayRemove, false) AS mayRemove, appoints.withAgreementOf AS withAgreementOf, [appoints, holds, seat] AS statements
ORDER BY subject.area, subject.name
