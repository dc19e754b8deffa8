/*
id: legal-basis-of
phrase: What is the legal basis of {subject}?
topic: duties and law
about: >-
  The statutes and provisions under which the body or role is set up, and those from which its duties arise (or the duty that
  is asked about), as each document states it: where two documents disagree, both stand.
wordings:
  - what is the legal basis of {subject}
  - what is {subject} established under
  - under which act is {subject} set up
  - under which section is {subject} established
  - which law sets up {subject}
  - which statute is behind {subject}
  - what law requires {subject}
  - statutory basis of {subject}
  - on what legal footing does {subject} stand
  - where does {subject} get its powers from
  - why is there {subject} by law
  - which legislation establishes {subject}
  - is {subject} a statutory body
params:
  subject: { type: entity, labels: [Board, Organisation, Role, Duty], about: "the body, role or duty" }
follows: [ESTABLISHED_UNDER, ARISES_FROM, PART_OF, HAS_DUTY]
sentence:
  none: No statute or provision is stated to be behind {subject}.
  one: "One statute or provision is stated to be behind {subject}: {names}."
  many: "{count} statutes and provisions are stated to be behind {subject}: {names}."
  names: [basis]
examples:
  - { params: { subject: Knowsley Health and Wellbeing Board }, area: knowsley }
  - { params: { subject: Local Safeguarding Children Board }, area: suffolk }
*/
MATCH (subject:Entity {id: $subject})
CALL (subject) {
  MATCH (subject)-[how:ESTABLISHED_UNDER|ARISES_FROM]->(basis:Entity)
  WHERE $asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo))
  RETURN basis, CASE type(how) WHEN 'ESTABLISHED_UNDER' THEN 'sets it up' ELSE 'gives rise to it' END AS part, null AS duty, how.summary AS says, [how] AS stated
  UNION
  MATCH (subject)-[has:HAS_DUTY]->(duty:Duty)-[how:ARISES_FROM]->(basis:Entity)
  // A duty that passed from one body to another may rest on other law since.
  WHERE (has.validTo IS NULL OR how.validFrom IS NULL OR how.validFrom < has.validTo)
    AND ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)
    AND (has.validFrom IS NULL OR has.validFrom <= $asAt) AND (has.validTo IS NULL OR $asAt < has.validTo)))
  RETURN basis, 'gives it duties' AS part, duty, null AS says, [has, how] AS stated
}
OPTIONAL MATCH (basis)-[within:PART_OF]->(statute:Statute)
WITH subject, basis, part, duty, says, stated, statute, within ORDER BY part DESC, duty.name
WITH subject, basis, collect(DISTINCT part) AS part, collect(DISTINCT duty) AS duties, head(collect(says)) AS says,
  collect(stated) AS facts, statute, within
RETURN basis, statute, part AS how, duties, says, facts, subject, within
ORDER BY how = ['gives it duties'], statute.name, basis.name, basis.id
