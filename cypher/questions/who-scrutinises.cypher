/*
id: who-scrutinises
phrase: Who scrutinises or challenges {subject}?
topic: accountability
about: >-
  Everyone who scrutinises the body, role or publication, or may review and challenge it as a peer, with the clause that says
  so. Neither is a way of holding it to account: that is a question of its own.
wordings:
  - who scrutinises {subject}
  - who scrutinizes {subject}
  - who challenges {subject}
  - who may challenge {subject}
  - who can challenge the decisions of {subject}
  - by whom is {subject} scrutinised
  - scrutiny of {subject}
  - who provides independent scrutiny of {subject}
  - who reviews and challenges {subject}
  - who keeps an eye on {subject}
  - which board scrutinises {subject}
  - "{subject} is scrutinised by"
  - "{subject} is challenged by"
params:
  subject: { type: entity, labels: [Board, Role, Organisation, Publication], about: what is scrutinised or challenged }
follows: [SCRUTINISES, CHALLENGES]
sentence:
  none: Nobody is named as scrutinising or challenging {subject}.
  one: "One {found} is named as scrutinising or challenging {subject}: {names}."
  many: "Scrutiny or challenge of {subject} is stated in {count} ways: by {names}."
  names: [scrutiniser]
examples:
  - { params: { subject: Health and Wellbeing Board }, area: suffolk }
  - { params: { subject: Kent Safeguarding Children Board }, area: kent }
  - { params: { subject: Independent Scrutineer }, area: medway }
*/
MATCH (subject:Entity {id: $subject})<-[how:SCRUTINISES|CHALLENGES]-(scrutiniser:Entity)
WHERE $asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)
  AND (scrutiniser.validFrom IS NULL OR scrutiniser.validFrom <= $asAt) AND (scrutiniser.validTo IS NULL OR $asAt < scrutiniser.validTo))
RETURN scrutiniser, how, subject, how.subject AS about, how.modality AS modality, how.summary AS says
ORDER BY scrutiniser.name, type(how), how.id
