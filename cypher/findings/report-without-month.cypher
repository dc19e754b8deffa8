/*
id: report-without-month
title: A yearly report that is due without a month
why: What is due "annually" and at no time in particular can't be chased.
severity: low
sentence: "{subject} reports to {recipients} every year, and no month is stated."
evidence: The report
wordings:
  - which reports have no month
  - reports without a due date
  - yearly reports with no deadline
  - which annual reports have no stated time
  - reports that are not due at any time
*/
MATCH (subject:Entity)-[report:REPORTS_TO {frequency: 'annual'}]->(recipient:Entity)
WHERE report.windowStart IS NULL AND report.publication IS NOT NULL
  AND ($area IS NULL OR subject.area = $area OR any(document IN report.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((report.validFrom IS NULL OR report.validFrom <= $asAt) AND (report.validTo IS NULL OR $asAt < report.validTo)))
MATCH (publication:Publication {id: report.publication})
WITH subject, publication, recipient, report ORDER BY recipient.name
RETURN subject, publication.id AS key, publication, collect(DISTINCT recipient) AS recipients, collect(report) AS statements
ORDER BY subject.area, subject.name, key
