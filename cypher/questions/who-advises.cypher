/*
id: who-advises
phrase: Who advises or supports {subject}?
topic: reports and consultation
about: >-
  Everyone who gives the body or role advice or recommendations, does work on its behalf, or sits on it to advise or support
  it, with the clause that says so.
wordings:
  - who advises {subject}
  - who gives advice to {subject}
  - who supports {subject}
  - who makes recommendations to {subject}
  - by whom is {subject} advised
  - by whom is {subject} supported
  - from whom does {subject} get advice
  - who does work on behalf of {subject}
  - who helps {subject}
  - advisers of {subject}
  - support for {subject}
  - "{subject} is advised by"
  - is {subject} advised by anybody
params:
  subject: { type: entity, labels: [Board, Role, Organisation], about: the body or role that is advised or supported }
follows: [ADVISES, SUPPORTS, MEMBER_OF]
sentence:
  none: Nobody is named as advising or supporting {subject}.
  one: "One {found} is named as advising or supporting {subject}: {names}."
  many: "Advice or support for {subject} is stated in {count} ways: by {names}."
  names: [who]
examples:
  - { params: { subject: Health and Wellbeing Board }, area: suffolk }
  - { params: { subject: Knowsley Council }, area: knowsley }
*/
MATCH (subject:Entity {id: $subject})<-[how:ADVISES|SUPPORTS|MEMBER_OF]-(who:Entity)
WHERE (NOT how:MEMBER_OF OR (how.capacity IN ['adviser', 'supporting officer'] AND NOT EXISTS { (who)-[:ADVISES|SUPPORTS]->(subject) }))
  AND ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)
  AND (who.validFrom IS NULL OR who.validFrom <= $asAt) AND (who.validTo IS NULL OR $asAt < who.validTo)))
RETURN who, how, subject, coalesce(how.subject, how.capacity) AS about, how.modality AS modality, how.summary AS says
ORDER BY who.name, type(how), how.id
