/*
id: who-reports-what-when
phrase: Who reports what to {recipient}, and when in the year?
topic: reports and consultation
about: >-
  Reports by who gives them, what is submitted, how often and in which months. A window may wrap over the year end: from
  12 to 4 is December to April.
params:
  recipient: { type: entity, labels: [Board, Role, Organisation], optional: true, absent: whom, about: "only reports to this body or role" }
follows: [REPORTS_TO]
drawing: layered
sentence:
  none: No report to {recipient} is stated.
  one: One report to {recipient} is stated.
  many: "{count} reports to {recipient} are stated."
examples:
  - { params: { recipient: Medway Health and Wellbeing Board }, area: medway }
  - { params: {}, area: kent }
*/
MATCH (recipient:Entity)<-[report:REPORTS_TO]-(reporter:Entity)
WHERE ($recipient IS NULL OR recipient.id = $recipient)
  AND ($area IS NULL OR $recipient IS NOT NULL OR reporter.area = $area OR any(document IN report.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((report.validFrom IS NULL OR report.validFrom <= $asAt) AND (report.validTo IS NULL OR $asAt < report.validTo)
    AND (reporter.validFrom IS NULL OR reporter.validFrom <= $asAt) AND (reporter.validTo IS NULL OR $asAt < reporter.validTo)))
OPTIONAL MATCH (publication:Publication {id: report.publication})
RETURN reporter AS who, recipient AS toWhom, publication AS what, report.subject AS subject, report.frequency AS frequency,
  report.windowStart AS fromMonth, report.windowEnd AS toMonth, report.modality AS modality, report
ORDER BY fromMonth, who.name, toWhom.name, report.id
