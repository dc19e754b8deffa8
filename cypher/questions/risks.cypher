/*
id: risks
phrase: Which risks are recorded, and what is done about them?
topic: evidence
about: The risks that the documents name, with their rating where one is given, what mitigates them, and whom they concern.
wordings:
  - which risks are recorded
  - what are the risks
  - what could go wrong
  - what is done about the risks
  - risk register
  - how are risks mitigated
  - which mitigations are there
  - what is the rating of the risks
  - risk assessment
  - what threatens the arrangements
follows: [CONCERNS]
sentence:
  none: No risk is recorded.
  one: "One risk is recorded: {names}."
  many: "{count} risks are recorded: {names}."
  names: [risk]
examples:
  - { params: {}, area: medway }
  - { params: {}, area: knowsley }
*/
MATCH (risk:Risk)
WHERE ($area IS NULL OR risk.area = $area OR any(document IN risk.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((risk.validFrom IS NULL OR risk.validFrom <= $asAt) AND (risk.validTo IS NULL OR $asAt < risk.validTo)))
OPTIONAL MATCH (risk)-[concerns:CONCERNS]->(subject:Entity)
WITH risk, concerns, subject ORDER BY subject.name, concerns.id
WITH risk, collect(concerns) AS facts, collect(subject) AS subjects
RETURN risk, risk.rating AS rating, risk.mitigation AS mitigation, subjects AS concerns, risk.summary AS says, facts
ORDER BY risk.area, risk.name, risk.id
