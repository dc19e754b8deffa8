/*
id: duties-of
phrase: What must {holder} do?
topic: duties and law
about: The duties, functions and powers of a body or role, by modality (must, should, may, will) and legal source.
wordings:
  - what must {holder} do
  - what are the duties of {holder}
  - duties of {holder}
  - what is {holder} responsible for
  - responsibilities of {holder}
  - what does {holder} have to do
  - what is {holder} required to do
  - functions of {holder}
  - powers of {holder}
  - what is {holder} supposed to do
  - what should {holder} do
  - what may {holder} do
  - role and responsibilities of {holder}
  - what is the role of {holder}
  - what are the obligations of {holder}
  - statutory duties of {holder}
  - remit of {holder}
  - what is the purpose of {holder}
  - what does {holder} do
  - purpose of {holder}
  - what tasks does {holder} have
  - what does the law require {holder} to do
params:
  holder: { type: entity, labels: [Board, Role, Organisation] }
  modality: { type: choice, options: [must, should, may, will], optional: true, about: "only duties of this modality" }
follows: [HAS_DUTY, ARISES_FROM]
sentence:
  none: No duty of {holder} is stated.
  one: "One duty of {holder} is stated: {names}."
  many: "{count} duties of {holder} are stated: {names}."
  names: [duty]
examples:
  - { params: { holder: Knowsley Safeguarding Children Board }, area: knowsley }
  - { params: { holder: Leader of the Council, modality: should }, area: suffolk }
*/
MATCH (holder:Entity {id: $holder})-[has:HAS_DUTY]->(duty:Duty)
WHERE ($modality IS NULL OR coalesce(has.modality, duty.modality) = $modality)
  AND ($asAt IS NULL OR ((has.validFrom IS NULL OR has.validFrom <= $asAt) AND (has.validTo IS NULL OR $asAt < has.validTo)
    AND (duty.validFrom IS NULL OR duty.validFrom <= $asAt) AND (duty.validTo IS NULL OR $asAt < duty.validTo)))
OPTIONAL MATCH (duty)-[from:ARISES_FROM]->(source:Entity)
WITH holder, has, duty, collect(from) AS arises, collect(source) AS sources
RETURN duty, coalesce(has.modality, duty.modality) AS modality, sources AS arisesFrom, duty.summary AS says, has, arises, holder
ORDER BY CASE modality WHEN 'must' THEN 0 WHEN 'will' THEN 1 WHEN 'should' THEN 2 ELSE 3 END, duty.name, duty.id
