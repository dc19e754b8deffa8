/*
id: who-holds-to-account
phrase: Who holds {subject} to account?
topic: accountability
about: Everyone who may demand an account of the body or role and act on it, with the clause that says so.
wordings:
  - who holds {subject} to account
  - who is holding {subject} to account
  - who can hold {subject} accountable
  - by whom is {subject} held to account
  - who may demand an account of {subject}
  - who keeps {subject} in check
  - who can call {subject} to account
  - who checks up on {subject}
  - who is entitled to hold {subject} to account
  - "{subject} is held to account by"
  - holding {subject} to account
  - who makes {subject} accountable
  - who monitors the performance of {subject}
  - which body holds {subject} to account
  - by whom is {subject} called to account
  - how is {subject} held to account
params:
  subject: { type: entity, labels: [Board, Role, Organisation], about: the body or role that answers }
follows: [HOLDS_TO_ACCOUNT]
drawing: layered
sentence:
  none: Nobody is named as holding {subject} to account.
  one: "One {found} holds {subject} to account: {names}."
  many: "{count} {found} hold {subject} to account: {names}."
  names: [holder]
examples:
  - { params: { subject: LSCB Chair }, area: suffolk }
  - { params: { subject: Director of Children's Services }, area: knowsley }
  - { params: { subject: Chair of the Health and Wellbeing Board }, area: kent }
*/
MATCH (subject:Entity {id: $subject})<-[how:HOLDS_TO_ACCOUNT]-(holder:Entity)
WHERE $asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)
  AND (holder.validFrom IS NULL OR holder.validFrom <= $asAt) AND (holder.validTo IS NULL OR $asAt < holder.validTo))
RETURN holder, how, subject, how.subject AS about, how.summary AS says
ORDER BY holder.name, how.id
