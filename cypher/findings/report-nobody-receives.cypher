/*
id: report-nobody-receives
title: A report that nobody is said to receive
why: A report that goes to nobody is read by nobody.
severity: medium
sentence: 'Nobody is said to receive "{subject}".'
evidence: Who writes it
wordings:
  - which reports does nobody receive
  - reports that go to nobody
  - reports without a recipient
  - which reports are not sent to anyone
  - reports that no one reads
*/
MATCH (producer:Entity)-[produces:PRODUCES]->(subject:Publication)
WHERE subject.type CONTAINS 'report'
  AND NOT EXISTS { MATCH (subject)<-[receives:RECEIVES]-() WHERE $asAt IS NULL OR ((receives.validFrom IS NULL OR receives.validFrom <= $asAt) AND (receives.validTo IS NULL OR $asAt < receives.validTo)) }
  AND NOT EXISTS { MATCH (producer)-[gives:REPORTS_TO|SHARES_WITH]->() WHERE gives.publication = subject.id AND ($asAt IS NULL OR ((gives.validFrom IS NULL OR gives.validFrom <= $asAt) AND (gives.validTo IS NULL OR $asAt < gives.validTo))) }
  AND ($area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
WITH subject, producer, produces ORDER BY producer.name
RETURN subject, collect(producer) AS producers, collect(produces) AS statements
ORDER BY subject.area, subject.name
