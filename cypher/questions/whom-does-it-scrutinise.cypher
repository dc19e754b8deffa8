/*
id: whom-does-it-scrutinise
phrase: Whom or what does {scrutiniser} scrutinise or challenge?
topic: accountability
about: Every body, role and publication that it scrutinises, or may review and challenge as a peer, with the clause that says so.
wordings:
  - whom does {scrutiniser} scrutinise
  - what does {scrutiniser} scrutinise
  - what does {scrutiniser} scrutinize
  - whom does {scrutiniser} challenge
  - who may {scrutiniser} challenge
  - who is scrutinised by {scrutiniser}
  - who is challenged by {scrutiniser}
  - scrutiny by {scrutiniser}
  - what does {scrutiniser} review and challenge
  - which boards does {scrutiniser} scrutinise
params:
  scrutiniser: { type: entity, labels: [Board, Role], about: the body or role that scrutinises or challenges }
follows: [SCRUTINISES, CHALLENGES]
sentence:
  none: Nobody is named as scrutinised or challenged by {scrutiniser}.
  one: "One {found} is named as scrutinised or challenged by {scrutiniser}: {names}."
  many: "Scrutiny or challenge by {scrutiniser} is stated in {count} ways: of {names}."
  names: [subject]
examples:
  - { params: { scrutiniser: Local Safeguarding Children Board }, area: suffolk }
  - { params: { scrutiniser: Independent Scrutineer }, area: medway }
*/
MATCH (scrutiniser:Entity {id: $scrutiniser})-[how:SCRUTINISES|CHALLENGES]->(subject:Entity)
WHERE $asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)
  AND (subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo))
RETURN subject, how, scrutiniser, how.subject AS about, how.modality AS modality, how.summary AS says
ORDER BY subject.name, type(how), how.id
