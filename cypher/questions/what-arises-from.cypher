/*
id: what-arises-from
phrase: What does {source} give rise to?
topic: duties and law
about: >-
  The duties that arise from a statute or provision and the bodies that it sets up, as each document states it; for a
  statute, those of its provisions too.
wordings:
  - who is affected by {source}
  - implications of {source}
  - who does {source} apply to
  - what does {source} give rise to
  - what follows from {source}
  - what duties arise from {source}
  - what does {source} require
  - which boards are set up under {source}
  - what is established under {source}
  - what does {source} say must be done
  - which bodies rest on {source}
  - duties under {source}
  - requirements of {source}
  - who is bound by {source}
  - what comes out of {source}
  - what does {source} create
  - legal basis in {source}
  - what has its basis in {source}
  - obligations imposed by {source}
  - what does {source} oblige boards to do
params:
  source: { type: entity, labels: [Statute, Provision] }
follows: [ARISES_FROM, ESTABLISHED_UNDER, PART_OF, HAS_DUTY]
sentence:
  none: Nothing is stated to rest on {source}.
  one: "One duty or body is stated to rest on {source}: {names}."
  many: "{count} duties and bodies are stated to rest on {source}: {names}."
  names: [what]
examples:
  - { params: { source: Section 14 of the Children Act 2004 } }
  - { params: { source: Health and Social Care Act 2012 } }
*/
MATCH (source:Entity {id: $source})
CALL (source) {
  RETURN source AS basis, null AS within
  UNION
  MATCH (basis:Provision)-[within:PART_OF]->(source)
  RETURN basis, within
}
MATCH (basis)<-[how:ARISES_FROM|ESTABLISHED_UNDER]-(thing:Entity)
WHERE ($area IS NULL OR thing.area = $area OR any(document IN how.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)
    AND (thing.validFrom IS NULL OR thing.validFrom <= $asAt) AND (thing.validTo IS NULL OR $asAt < thing.validTo)))
OPTIONAL MATCH (holder:Entity)-[has:HAS_DUTY]->(thing)
WHERE has.validTo IS NULL OR how.validFrom IS NULL OR how.validFrom < has.validTo
WITH basis, within, how, thing, holder, has ORDER BY basis.name, holder.name
// A duty that rests on several sections is one duty, and one row.
WITH thing, type(how) AS how, collect(DISTINCT basis) AS basis, collect(DISTINCT holder) AS holders,
  collect(DISTINCT how) + collect(DISTINCT has) + collect(DISTINCT within) AS statements
RETURN thing AS what, how, basis, holders, thing.area AS area, statements
ORDER BY basis[0].name, how, area, what.name, what.id
