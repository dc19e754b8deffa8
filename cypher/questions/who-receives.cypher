/*
id: who-receives
phrase: Who receives {publication}, and what informs it?
topic: reports and consultation
about: Who produces a publication, who is given it to consider, what feeds into it and what it feeds into.
params:
  publication: { type: entity, labels: [Publication] }
follows: [PRODUCES, RECEIVES, INFORMS, REPORTS_TO, SHARES_WITH]
sentence:
  none: Nobody is named as producing or receiving {publication}.
  one: One fact about {publication} is stated.
  many: "{count} facts about {publication} are stated."
examples:
  - { params: { publication: LSCB Annual Report }, area: suffolk }
  - { params: { publication: Joint Strategic Needs Assessment }, area: medway }
*/
MATCH (publication:Entity {id: $publication})
CALL (publication) {
  MATCH (publication)-[fact:PRODUCES|RECEIVES|INFORMS]-(other:Entity)
  RETURN fact, other, CASE WHEN type(fact) <> 'INFORMS' THEN type(fact) WHEN startNode(fact) = publication THEN 'informs' ELSE 'is informed by' END AS how,
    null AS recipient
  UNION ALL
  MATCH (publication)<-[:PRODUCES]-(:Entity)-[fact:REPORTS_TO|SHARES_WITH]->(recipient:Entity)
  WHERE fact.publication = publication.id
  RETURN DISTINCT fact, startNode(fact) AS other, type(fact) AS how, recipient
  UNION ALL
  MATCH (publication)<-[:RECEIVES]-(recipient:Entity)<-[fact:REPORTS_TO|SHARES_WITH]-(other:Entity)
  WHERE fact.publication = publication.id AND NOT EXISTS { (other)-[:PRODUCES]->(publication) }
  RETURN DISTINCT fact, other, type(fact) AS how, recipient
}
WITH publication, fact, other, how, recipient
WHERE $asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo))
RETURN other AS who, how, recipient AS toWhom, fact.frequency AS frequency, fact.windowStart AS fromMonth, fact.windowEnd AS toMonth, fact, publication
ORDER BY CASE how WHEN 'PRODUCES' THEN 0 WHEN 'RECEIVES' THEN 1 WHEN 'REPORTS_TO' THEN 2 WHEN 'SHARES_WITH' THEN 3 ELSE 4 END, who.name, toWhom.name, fact.id
