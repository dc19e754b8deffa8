/*
id: what-says-so
phrase: Which clauses state how {from} and {to} are related?
topic: evidence
about: Every relationship between two entities, in either direction, with each clause and document that states it.
wordings:
  - which clauses state how {from} and {to} are related
  - where does it say that {from} and {to} are related
  - which clause says so for {from} and {to}
  - what is the evidence that {from} and {to} are connected
  - evidence for the relationship between {from} and {to}
  - source for {from} and {to}
  - where is it written that {from} is related to {to}
  - which clause links {from} to {to}
  - citation for {from} and {to}
  - proof of the link between {from} and {to}
  - where is the relationship between {from} and {to} stated
  - which paragraph covers {from} and {to}
  - says who about {from} and {to}
  - which clause says that {from} reports to {to}
  - where does it say that {from} answers to {to}
  - where in the documents are {from} and {to} mentioned together
params:
  from: { type: entity, labels: [Board, Role, Organisation, Person, Duty, Publication, Statute, Provision, Procedure, Step, Event, Risk] }
  to: { type: entity, labels: [Board, Role, Organisation, Person, Duty, Publication, Statute, Provision, Procedure, Step, Event, Risk] }
follows: []
sentence:
  none: No clause states a relationship between {from} and {to}.
  one: One clause states how {from} and {to} are related.
  many: "{count} statements say how {from} and {to} are related."
examples:
  - { params: { from: Chief Executive, to: LSCB Chair }, area: suffolk }
*/
MATCH (one:Entity {id: $from})-[fact]-(two:Entity {id: $to})
WHERE $asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo))
UNWIND fact.clauses AS clauseId
MATCH (clause:Entity {id: clauseId})
MATCH (document:Entity {id: split(clauseId, '#')[0]})
RETURN startNode(fact) AS from, type(fact) AS how, endNode(fact) AS to, clause, document, fact.summary AS says, fact
ORDER BY how, from.name, fact.id, document.id, clause.position
