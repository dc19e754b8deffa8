/*
id: whom-does-it-hold-to-account
phrase: Whom does {holder} hold to account?
topic: accountability
about: Every body and role of which it may demand an account, with the clause that says so.
wordings:
  - whom does {holder} hold to account
  - who does {holder} hold to account
  - who is accountable to {holder}
  - who answers to {holder}
  - who is answerable to {holder}
  - who has to account to {holder}
  - which roles are held to account by {holder}
  - who is held accountable by {holder}
  - from whom can {holder} demand an account
  - who is below {holder}
  - everyone who is responsible to {holder}
  - accountable to {holder}
  - people who answer to {holder}
  - who does {holder} oversee
params:
  holder: { type: entity, labels: [Board, Role, Organisation], about: the body or role that may demand an account }
follows: [HOLDS_TO_ACCOUNT]
drawing: layered
sentence:
  none: "{holder} is not said to hold anybody to account."
  one: "{holder} holds one {found} to account: {names}."
  many: "{holder} holds {count} {found} to account: {names}."
  names: [subject]
examples:
  - { params: { holder: Chief Executive }, area: suffolk }
  - { params: { holder: Knowsley Safeguarding Children Board }, area: knowsley }
*/
MATCH (holder:Entity {id: $holder})-[how:HOLDS_TO_ACCOUNT]->(subject:Entity)
WHERE $asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)
  AND (subject.validFrom IS NULL OR subject.validFrom <= $asAt) AND (subject.validTo IS NULL OR $asAt < subject.validTo))
RETURN subject, how, holder, how.subject AS about, how.summary AS says
ORDER BY subject.name, how.id
