/*
id: who-reports-what-when
phrase: Who reports what to {recipient}, and when in the year?
topic: reports and consultation
about: >-
  Reports by who gives them, what is submitted, how often and in which months; those without a stated month come last.
wordings:
  - when is … due
  - when does … have to be presented
  - how often is … produced
  - who reports what to {recipient} and when
  - who reports to {recipient}
  - what reports does {recipient} receive
  - what is reported to {recipient}
  - when are reports due
  - how often does {recipient} get reports
  - reporting timetable
  - reporting calendar
  - reporting calendar of {recipient}
  - who submits reports to {recipient} and how often
  - which reports go to {recipient} in the year
  - annual reporting cycle
  - list of reports to {recipient}
  - when is the annual report due
  - when must the report be submitted
  - when do the reports come in
  - reporting schedule
  - reports and when they are due
  - which reports does {recipient} get and when
params:
  recipient: { type: entity, labels: [Board, Role, Organisation], optional: true, absent: anybody, about: "only reports to this body or role" }
follows: [REPORTS_TO]
drawing: layered
sentence:
  none: No report to {recipient} is stated.
  one: "One report[ to {recipient}] is stated: from {names}."
  many: "{count} reports[ to {recipient}] are stated: from {names}."
  names: [who]
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
WITH *, ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] AS month
RETURN reporter AS who, recipient AS toWhom, publication AS what, report.subject AS subject, report.frequency AS frequency,
  CASE report.windowStart WHEN report.windowEnd THEN month[report.windowStart - 1]
    ELSE month[report.windowStart - 1] + ' to ' + month[report.windowEnd - 1] END AS months, report.modality AS modality, report,
  // A publication is drawn with whoever writes it or, where nobody is said to, with the recipient.
  COLLECT {
    MATCH (one:Entity)-[fact:PRODUCES|RECEIVES]->(publication)
    WHERE (type(fact) = 'PRODUCES' OR (one = recipient AND NOT EXISTS { (publication)<-[:PRODUCES]-() }))
      AND ($asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo)))
    RETURN fact
  } AS writtenAndGiven,
  COLLECT { MATCH (one:Entity)-[:PRODUCES]->(publication) RETURN one } AS context
ORDER BY report.windowStart, who.name, toWhom.name, report.id
