/*
id: timeline
phrase: What happened when?
topic: time and comparison
about: The dated events in order (approvals, deadlines, meetings, signatures), with what each concerns; those without a date come last.
wordings:
  - when was … approved
  - when was … signed
  - when did … start
  - when was … set up
  - what happened
  - what took place
  - what happened on …
  - what was signed on …
  - what was approved on …
  - timeline of events
  - chronology
  - key dates
  - history of events
  - when was it approved
  - when was the protocol signed
  - which events are recorded
  - dates of approvals and signatures
  - what meetings have taken place
  - order of events
  - milestones
  - when did it start
  - when were the arrangements agreed
  - list events by date
follows: [CONCERNS]
sentence:
  none: No event is stated.
  one: "One event is stated: {names}."
  many: "{count} events are stated: {names}."
  names: [event]
examples:
  - { params: {}, area: medway }
  - { params: {}, area: kent }
*/
MATCH (event:Event)
WHERE ($area IS NULL OR event.area = $area OR any(document IN event.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR event.date IS NULL OR event.date <= $asAt)
OPTIONAL MATCH (event)-[concerns:CONCERNS]->(subject:Entity)
WITH event, concerns, subject ORDER BY subject.name, concerns.id
WITH event, collect(concerns) AS facts, collect(subject) AS subjects
RETURN event.date AS onDate, event.datePrecision AS precision, event, event.type AS type, subjects AS concerns, event.summary AS says, facts
ORDER BY onDate IS NULL, onDate, event.name, event.id
