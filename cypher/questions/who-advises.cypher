/*
id: who-advises
phrase: Who advises or supports {subject}?
topic: reports and consultation
about: Everyone who gives the body or role advice or recommendations, or does work on its behalf, with the clause that says so.
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
params:
  subject: { type: entity, labels: [Board, Role, Organisation], about: the body or role that is advised or supported }
follows: [ADVISES, SUPPORTS]
sentence:
  none: Nobody is named as advising or supporting {subject}.
  one: "One {found} advises or supports {subject}: {names}."
  many: "{subject} is advised or supported in {count} ways, by {names}."
  names: [who]
examples:
  - { params: { subject: Health and Wellbeing Board }, area: suffolk }
  - { params: { subject: Knowsley Council }, area: knowsley }
*/
MATCH (subject:Entity {id: $subject})<-[how:ADVISES|SUPPORTS]-(who:Entity)
WHERE $asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)
  AND (who.validFrom IS NULL OR who.validFrom <= $asAt) AND (who.validTo IS NULL OR $asAt < who.validTo))
RETURN who, how, subject, how.subject AS about, how.modality AS modality, how.summary AS says
ORDER BY who.name, type(how), how.id
