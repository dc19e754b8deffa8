/*
id: everything-about
phrase: What is stated about {subject}?
topic: evidence
about: Every relationship of a person, role, body or anything else, in both directions, with the clauses that state it.
wordings:
  - what is stated about {subject}
  - tell me about {subject}
  - everything about {subject}
  - who is {subject}
  - what is {subject}
  - what do we know about {subject}
  - all facts about {subject}
  - information on {subject}
  - details of {subject}
  - what do the documents say about {subject}
  - show me {subject}
  - describe {subject}
  - find {subject}
  - summary of {subject}
  - what is known of {subject}
  - explain {subject}
params:
  subject: { type: entity, labels: [Person, Role, Board, Organisation, Publication, Statute, Provision, Duty, Procedure, Step, Event, Risk] }
follows: []
sentence:
  none: Nothing relates to {subject}.
  one: "One fact about {subject} is stated[, with {names}]."
  many: "{count} facts about {subject} are stated[, with {names}]."
  names: [from, to]
examples:
  - { params: { subject: John Drew } }
  - { params: { subject: Lead Member }, area: suffolk }
*/
MATCH (subject:Entity {id: $subject})-[fact]-(other:Entity)
WHERE $asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo)
  AND (other.validFrom IS NULL OR other.validFrom <= $asAt) AND (other.validTo IS NULL OR $asAt < other.validTo))
RETURN startNode(fact) AS from, type(fact) AS how, endNode(fact) AS to, fact.summary AS says, fact.status AS status, fact
ORDER BY how, from.name, to.name, fact.id
