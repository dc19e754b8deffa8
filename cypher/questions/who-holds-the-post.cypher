/*
id: who-holds-the-post
phrase: Who holds the post of {role}?
topic: membership
about: The persons whom the documents name in the post, since when and until when, and the organisation whose post it is.
wordings:
  - who holds the post of {role}
  - who is {role}
  - who was {role}
  - what is the name of {role}
  - who is named as {role}
  - which person is {role}
  - whose post is {role}
  - who has the office of {role}
  - name the {role}
  - which organisation does {role} belong to
params:
  role: { type: entity, labels: [Role] }
follows: [HOLDS_POST, POST_IN]
sentence:
  none: Nobody is named in the post of {role}, and no organisation whose post it would be.
  one: "One person or organisation is named with the post of {role}: {names}."
  many: "{count} persons and organisations are named with the post of {role}: {names}."
  names: [who]
examples:
  - { params: { role: Independent Scrutineer }, area: medway }
  - { params: { role: Independent Chair of the Kent Safeguarding Children Board }, area: kent }
  - { params: { role: Director of Children's Services }, area: knowsley }
*/
MATCH (role:Role {id: $role})
MATCH (role)-[how:HOLDS_POST|POST_IN]-(who:Entity)
WHERE ($asAt IS NULL OR ((how.validFrom IS NULL OR how.validFrom <= $asAt) AND (how.validTo IS NULL OR $asAt < how.validTo)))
RETURN who, how, role, how.validFrom AS since, how.validTo AS until, how.summary AS says
ORDER BY type(how), since, who.name, how.id
