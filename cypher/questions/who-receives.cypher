/*
id: who-receives
phrase: Who receives {publication}, and what informs it?
topic: reports and consultation
about: >-
  Who produces a publication, who is given it to consider, by whom and in which months, what feeds into it and what it
  feeds into. Whoever receives it is listed once, however many clauses or givers there are.
wordings:
  - what goes into {publication}
  - where is {publication} submitted
  - to whom is {publication} submitted
  - who receives {publication}
  - who gets {publication}
  - who is {publication} sent to
  - to whom is {publication} presented
  - where does {publication} go
  - who sees {publication}
  - who writes {publication}
  - who produces {publication}
  - who prepares {publication}
  - who is responsible for {publication}
  - what informs {publication}
  - which publications inform {publication}
  - which documents feed into {publication}
  - what feeds into {publication}
  - what is {publication} based on
  - what does {publication} inform
  - recipients of {publication}
  - who owns {publication}
  - who considers {publication}
  - who signs off {publication}
  - authors of {publication}
  - to whom is {publication} sent
params:
  publication: { type: entity, labels: [Publication] }
follows: [PRODUCES, RECEIVES, INFORMS, REPORTS_TO, SHARES_WITH]
sentence:
  none: Nobody is named as producing or receiving {publication}, and nothing as informing it.
  one: "One producer, recipient or related publication of {publication} is stated: {names}."
  many: "{count} producers, recipients and related publications of {publication} are stated: {names}."
  names: [who, what]
examples:
  - { params: { publication: LSCB Annual Report }, area: suffolk }
  - { params: { publication: Joint Strategic Needs Assessment }, area: medway }
*/
MATCH (publication:Entity {id: $publication})
CALL (publication) {
  MATCH (who:Entity)-[fact:PRODUCES]->(publication)
  RETURN who, 'PRODUCES' AS how, publication AS what, fact
  UNION
  MATCH (who:Entity)-[fact:RECEIVES]->(publication)
  RETURN who, 'RECEIVES' AS how, publication AS what, fact
  UNION
  // Handing it over makes a recipient, too; found from whoever makes it and from whoever is said to receive it.
  MATCH (publication)<-[:PRODUCES]-(:Entity)-[fact:REPORTS_TO|SHARES_WITH]->(who:Entity)
  WHERE fact.publication = publication.id
  RETURN who, 'RECEIVES' AS how, publication AS what, fact
  UNION
  MATCH (publication)<-[:RECEIVES]-(who:Entity)<-[fact:REPORTS_TO|SHARES_WITH]-(:Entity)
  WHERE fact.publication = publication.id
  RETURN who, 'RECEIVES' AS how, publication AS what, fact
  UNION
  MATCH (publication)-[fact:INFORMS]-(:Entity)
  RETURN startNode(fact) AS who, 'INFORMS' AS how, endNode(fact) AS what, fact
}
WITH who, how, what, fact
WHERE $asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo))
WITH who, how, what, fact, CASE WHEN type(fact) IN ['REPORTS_TO', 'SHARES_WITH'] THEN startNode(fact) END AS giver,
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] AS month
ORDER BY giver.name, fact.windowStart, fact.id
RETURN who, how, what, collect(DISTINCT giver) AS givenBy, collect(DISTINCT fact.frequency) AS frequency,
  collect(DISTINCT CASE fact.windowStart WHEN fact.windowEnd THEN month[fact.windowStart - 1]
    ELSE month[fact.windowStart - 1] + ' to ' + month[fact.windowEnd - 1] END) AS months,
  collect(fact) AS facts
ORDER BY CASE how WHEN 'PRODUCES' THEN 0 WHEN 'RECEIVES' THEN 1 ELSE 2 END, who.name, what.name, who.id, what.id
