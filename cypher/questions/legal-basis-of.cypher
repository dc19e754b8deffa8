/*
id: legal-basis-of
phrase: What is the legal basis of {subject}?
topic: duties and law
about: >-
  The statutes and provisions under which the body or role is set up, or from which the duty arises, as each document states
  it: where two documents disagree, both stand.
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
follows: [ESTABLISHED_UNDER, ARISES_FROM, PART_OF]
drawing: layered
sentence:
  none: No statute or provision is stated as the basis of {subject}.
  one: "{subject} rests on one statute or provision: {names}."
  many: "{subject} rests on {count} statutes or provisions: {names}."
  names: [basis]
examples:
  - { params: { subject: Knowsley Health and Wellbeing Board }, area: knowsley }
  - { params: { subject: Local Safeguarding Children Board }, area: suffolk }
*/
MATCH (subject:Entity {id: $subject})-[how:ESTABLISHED_UNDER|ARISES_FROM]->(basis:Entity)
WHERE ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)))
OPTIONAL MATCH (basis)-[within:PART_OF]->(statute:Statute)
RETURN basis, statute, how, how.summary AS says, subject, within
ORDER BY statute.name, basis.name, how.id
