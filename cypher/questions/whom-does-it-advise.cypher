/*
id: whom-does-it-advise
phrase: Whom does {adviser} advise or support?
topic: reports and consultation
about: >-
  Every body and role to which it gives advice or recommendations, on whose behalf it works, or on which it sits to advise or
  support it, with the clause that says so.
wordings:
  - whom does {adviser} advise
  - who does {adviser} advise
  - whom does {adviser} support
  - who does {adviser} work on behalf of
  - who is advised by {adviser}
  - who is supported by {adviser}
  - to whom does {adviser} give advice
  - advice by {adviser}
  - to whom does {adviser} make recommendations
params:
  adviser: { type: entity, labels: [Board, Role, Organisation], about: the body or role that advises or supports }
follows: [ADVISES, SUPPORTS, MEMBER_OF]
sentence:
  none: Nobody is named as advised or supported by {adviser}.
  one: "One {found} is named as advised or supported by {adviser}: {names}."
  many: "Advice or support by {adviser} is stated in {count} ways: for {names}."
  names: [subject]
examples:
  - { params: { adviser: Director of Public Health }, area: knowsley }
  - { params: { adviser: Kent Safeguarding Children Board }, area: kent }
*/
MATCH (adviser:Entity {id: $adviser})-[how:ADVISES|SUPPORTS|MEMBER_OF]->(subject:Entity)
WHERE (NOT how:MEMBER_OF OR (how.capacity IN ['adviser', 'supporting officer'] AND NOT EXISTS { (adviser)-[:ADVISES|SUPPORTS]->(subject) }))
  AND ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)
  AND (subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo)))
RETURN subject, how, adviser, coalesce(how.subject, how.capacity) AS about, how.modality AS modality, how.summary AS says
ORDER BY subject.name, type(how), how.id
