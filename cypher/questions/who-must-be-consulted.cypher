/*
id: who-must-be-consulted
phrase: Who is to be consulted by {consulter} about {publication}?
topic: reports and consultation
about: Whose view must or may be sought before acting, about what, and by whom.
wordings:
  - who is to be consulted by {consulter}
  - who must {consulter} consult
  - who does {consulter} have to consult
  - who must be consulted
  - who has to be consulted
  - whose views must {consulter} seek
  - whose opinion has to be sought
  - consultation requirements
  - who are the consultees
  - who does {consulter} need to ask before acting
  - consultation by {consulter}
  - who should be asked for their views
  - who needs to be involved before {consulter} decides
  - who has to be asked
  - duty to consult
  - who must be consulted on {publication}
  - who is consulted about {publication}
  - who must {consulter} consult on {publication}
  - consultation on {publication}
params:
  consulter: { type: entity, labels: [Board, Role], optional: true, absent: anybody, about: "only consultations by this board or role" }
  publication: { type: entity, labels: [Publication], optional: true, absent: anything, about: "only consultations on this plan, strategy or report" }
follows: [CONSULTS]
sentence:
  none: No consultation by {consulter} about {publication} is stated.
  one: "One consultation[ by {consulter}][ about {publication}] is stated: of {names}."
  many: "{count} consultations[ by {consulter}][ about {publication}] are stated: of {names}."
  names: [whom]
examples:
  - { params: {}, area: suffolk }
  - { params: { consulter: Kent Health and Wellbeing Board }, area: kent }
  - { params: { publication: Children and Young People's Plan }, area: suffolk }
*/
MATCH (consulter:Entity)-[consults:CONSULTS]->(consulted:Entity)
WHERE ($consulter IS NULL OR consulter.id = $consulter) AND ($publication IS NULL OR consults.publication = $publication)
  AND ($area IS NULL OR consulter.area = $area OR any(document IN consults.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((consults.validFrom IS NULL OR consults.validFrom <= $asAt) AND (consults.validTo IS NULL OR $asAt < consults.validTo)))
OPTIONAL MATCH (publication:Publication {id: consults.publication})
RETURN consulted AS whom, consulter AS by, consults.subject AS about, publication, consults.modality AS modality, consults.summary AS says, consults,
  // A publication is drawn with whoever writes it.
  COLLECT {
    MATCH (:Entity)-[fact:PRODUCES]->(publication)
    WHERE $asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo))
    RETURN fact
  } AS writtenBy
ORDER BY whom.name, by.name, consults.id
