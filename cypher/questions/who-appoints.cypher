/*
id: who-appoints
phrase: Who appoints or removes {role}?
topic: accountability
about: Who appoints a role, whether they may also remove it, and with whose agreement.
wordings:
  - who appoints {role}
  - who can remove {role}
  - who can sack {role}
  - who can dismiss {role}
  - who hires and fires {role}
  - who chooses {role}
  - who selects {role}
  - how is {role} appointed
  - how is {role} recruited
  - who picks {role}
  - appointment of {role}
  - removal of {role}
  - who has to agree to the appointment of {role}
  - who terminates the appointment of {role}
  - can {role} be removed and by whom
  - who can sack the chair
  - how does {role} get the job
  - who decides who becomes {role}
  - who makes the appointments
params:
  role: { type: entity, labels: [Role], optional: true, absent: a role }
follows: [APPOINTS]
drawing: layered
sentence:
  none: Nobody is named as appointing or removing {role}.
  one: "One power to appoint {role} is stated: that of {names}."
  many: "{count} powers to appoint {role} are stated: of {names}."
  names: [appointer]
examples:
  - { params: { role: SSAB Chair }, area: suffolk }
  - { params: {}, area: knowsley }
*/
MATCH (appointer:Entity)-[appoints:APPOINTS]->(role:Role)
WHERE ($role IS NULL OR role.id = $role)
  AND ($area IS NULL OR $role IS NOT NULL OR role.area = $area OR any(document IN appoints.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((appoints.validFrom IS NULL OR appoints.validFrom <= $asAt) AND (appoints.validTo IS NULL OR $asAt < appoints.validTo)))
RETURN role, appointer, coalesce(appoints.mayRemove, false) AS mayRemove, appoints.withAgreementOf AS withAgreementOf,
  appoints.modality AS modality, appoints.status AS status, appoints
ORDER BY role.name, appointer.name, appoints.id
