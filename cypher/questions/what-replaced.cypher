/*
id: what-replaced
phrase: What has replaced {subject}, or been replaced by it?
topic: time and comparison
about: The line of succession through a body, statute or procedure, with the day on which each took over.
wordings:
  - old version of {subject}
  - does {subject} still exist
  - what replaced {subject}
  - what has replaced {subject}
  - what was replaced by {subject}
  - what took over from {subject}
  - what succeeded {subject}
  - successor of {subject}
  - predecessor of {subject}
  - what came before {subject}
  - what came after {subject}
  - has {subject} been superseded
  - what is {subject} called now
  - which boards were abolished
  - what became of {subject}
  - is {subject} still in force
  - what did {subject} replace
  - what used to be in place of {subject}
  - which board took the place of {subject}
  - when was {subject} abolished
params:
  subject: { type: entity, labels: [Board, Statute, Procedure], optional: true, absent: something else }
follows: [REPLACES]
drawing: layered
sentence:
  none: Nothing is stated to have replaced {subject} or been replaced by it.
  one: "One succession[ of {subject}] is stated, with {names}."
  many: "{count} successions[ of {subject}] are stated, with {names}."
  names: [successor, predecessor]
examples:
  - { params: { subject: Medway Safeguarding Children Partnership }, area: medway }
  - { params: {} }
*/
MATCH (successor:Entity)-[replaces:REPLACES]->(predecessor:Entity)
WHERE ($subject IS NULL AND ($area IS NULL OR successor.area = $area OR any(document IN replaces.statedBy WHERE document IN $documents)))
  OR $subject IN [successor.id, predecessor.id]
  OR EXISTS { MATCH (:Entity {id: $subject})-[:REPLACES*1..10]->(successor) }
  OR EXISTS { MATCH (predecessor)-[:REPLACES*1..10]->(:Entity {id: $subject}) }
WITH successor, replaces, predecessor
WHERE $asAt IS NULL OR replaces.validFrom IS NULL OR replaces.validFrom <= $asAt
RETURN successor, predecessor, replaces.validFrom AS onDate, replaces.status AS status, replaces.summary AS says, replaces
ORDER BY onDate, successor.name, replaces.id
