/*
id: timeline
phrase: What happened when?
topic: time and comparison
about: The dated events in order (approvals, deadlines, meetings, signatures), with what each concerns; those without a date come last.
follows: [CONCERNS]
sentence:
  none: No event is stated.
  one: One event is stated.
  many: "{count} events are stated."
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
