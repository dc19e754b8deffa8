/*
id: reports-of
phrase: To whom does {reporter} report, about what and when?
topic: reports and consultation
about: >-
  Every report of the board or role by who is given it, what is submitted, how often and in which months; those without a
  stated month come last. What whoever chairs a board reports for it counts as the board's. A regular report for which no
  recipient is stated is listed without one.
wordings:
  - to whom does {reporter} report
  - what does {reporter} report and to whom
  - what reports does {reporter} give
  - what does {reporter} submit
  - when does {reporter} report
  - how often does {reporter} report and to whom
  - when and how often does {reporter} report
  - which reports does {reporter} present
  - what does {reporter} have to report
  - reports by {reporter}
  - reports of {reporter} and when they are due
  - "{reporter} reports to"
  - where do the reports of {reporter} go
  - who gets reports from {reporter}
  - who receives the reports of {reporter} and how often
params:
  reporter: { type: entity, labels: [Board, Role], about: the board or role that reports }
follows: [REPORTS_TO, PRODUCES]
drawing: layered
sentence:
  none: No report by {reporter} is stated.
  one: "One report by {reporter} is stated[: to {names}]."
  many: "{count} reports by {reporter} are stated[: to {names}]."
  names: [toWhom]
examples:
  - { params: { reporter: Kent Children's Health and Wellbeing Board }, area: kent }
  - { params: { reporter: Local Safeguarding Children Board }, area: suffolk }
*/
MATCH (board:Entity {id: $reporter})
CALL (board) {
  RETURN board AS reporter, null AS chairs
  UNION
  MATCH (board)<-[chairs:MEMBER_OF {capacity: 'chair'}]-(reporter:Role)
  RETURN reporter, chairs
}
CALL (board, reporter, chairs) {
  MATCH (recipient:Entity)<-[report:REPORTS_TO]-(reporter)
  OPTIONAL MATCH (publication:Publication {id: report.publication})
  WITH *
  // Whoever chairs a board may hold another post, and reports from that, too.
  WHERE chairs IS NULL OR publication IS NULL OR EXISTS { (board)-[:PRODUCES]->(publication) }
  RETURN recipient, report, publication
  UNION
  MATCH (reporter)-[report:PRODUCES]->(publication:Publication {type: 'report'})
  WHERE chairs IS NULL AND report.frequency IS NOT NULL
    AND NOT EXISTS { (publication)<-[:RECEIVES]-() } AND NOT EXISTS { (publication)-[:INFORMS]->() }
  RETURN null AS recipient, report, publication
}
WITH * WHERE $asAt IS NULL OR ((report.validFrom IS NULL OR report.validFrom <= $asAt) AND (report.validTo IS NULL OR $asAt < report.validTo)
  AND (recipient.validFrom IS NULL OR recipient.validFrom <= $asAt) AND (recipient.validTo IS NULL OR $asAt < recipient.validTo))
WITH *, ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] AS month
RETURN recipient AS toWhom, reporter AS who, publication AS what, report.subject AS subject, report.frequency AS frequency,
  CASE report.windowStart WHEN report.windowEnd THEN month[report.windowStart - 1]
    ELSE month[report.windowStart - 1] + ' to ' + month[report.windowEnd - 1] END AS months, report.modality AS modality, report, chairs,
  // A publication is drawn with whoever writes it or, where nobody is said to, with the recipient.
  COLLECT {
    MATCH (one:Entity)-[fact:PRODUCES|RECEIVES]->(publication)
    WHERE (type(fact) = 'PRODUCES' OR (one = recipient AND NOT EXISTS { (publication)<-[:PRODUCES]-() }))
      AND ($asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo)))
    RETURN fact
  } AS writtenAndGiven,
  COLLECT { MATCH (one:Entity)-[:PRODUCES]->(publication) RETURN one } + [board] AS context
ORDER BY report.windowStart, who.name, toWhom.name, report.id
