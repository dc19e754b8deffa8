/*
id: one-way-exchange
title: A one-way exchange where a mutual one is promised
why: Two boards that are to challenge each other can't if only one of them shows the other its report.
severity: medium
sentence: "{subject} and {other} are to challenge each other, yet only {subject} reports to {other}."
contradiction: true
wordings:
  - which boards do not report back to each other
  - one-way exchange of reports
  - boards that challenge each other without showing their report
  - who does not share its report in return
*/
MATCH (subject:Board)-[forth:CHALLENGES]->(other:Board)-[back:CHALLENGES]->(subject)
WHERE ($area IS NULL OR subject.area = $area OR any(document IN forth.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((forth.validFrom IS NULL OR forth.validFrom <= $asAt) AND (forth.validTo IS NULL OR $asAt < forth.validTo)))
WITH subject, other, collect(DISTINCT forth) + collect(DISTINCT back) AS challenges
WITH subject, other, challenges,
  COLLECT { MATCH report = (subject)-[:REPORTS_TO]->(other) RETURN report } +
  COLLECT { MATCH (subject)<-[:MEMBER_OF {capacity: 'chair'}]-(chair:Role), report = (chair)-[:REPORTS_TO]->(other) RETURN report } AS given,
  COUNT { (other)-[:REPORTS_TO]->(subject) } + COUNT { (other)<-[:MEMBER_OF {capacity: 'chair'}]-(:Role)-[:REPORTS_TO]->(subject) } AS returned
WHERE size(given) > 0 AND returned = 0
RETURN subject, other, other.id AS key, challenges + given AS statements
ORDER BY subject.area, subject.name, key
