/*
id: rests-on-what-was-replaced
title: An arrangement that rests on something since replaced
why: It points at a body or a law that is not there any more, or at a kind of body that the law has done away with.
severity: high
sentence: "{says}"
contradiction: true
wordings:
  - what rests on something that was replaced
  - arrangements that refer to a body that is not there any more
  - which duties rest on a repealed law
  - out of date arrangements
  - what still refers to what was abolished
*/
CALL () {
  MATCH (successor:Entity)-[replaces:REPLACES]->(subject:Entity), stated = (subject)-[fact:REPORTS_TO|HOLDS_TO_ACCOUNT|APPOINTS|CONSULTS|SCRUTINISES|CHALLENGES|ADVISES|SUPPORTS|SHARES_WITH|ESTABLISHED_UNDER|ARISES_FROM|GOVERNS|INVOLVES|MAY_INVOKE]-(other:Entity)
  WHERE replaces.status = 'in force' AND (subject:Board OR subject:Statute) AND fact.status = 'in force' AND fact.validTo IS NULL
    AND ($asAt IS NULL OR replaces.validFrom IS NULL OR replaces.validFrom <= $asAt)
  RETURN subject, fact.id AS key, successor, [replaces, stated] AS statements,
    'A fact in force between ' + startNode(fact).name + ' and ' + endNode(fact).name + ', though ' + subject.name + ' was replaced by ' + successor.name + '.' AS says
  UNION
  MATCH replacing = (successor:Board)-[replaces:REPLACES]->(old:Board)
  WHERE replaces.status = 'in force' AND old.archetype IS NOT NULL
    AND ($asAt IS NULL OR replaces.validFrom IS NULL OR replaces.validFrom <= $asAt)
    AND EXISTS { (successor)-[:ESTABLISHED_UNDER]->(:Statute|Provision) }
  MATCH (subject:Board {archetype: old.archetype})
  WHERE subject <> old AND subject.status = 'in force' AND subject.validTo IS NULL
  RETURN subject, old.id AS key, successor, [replacing] AS statements,
    subject.name + ' is of a kind that the law has since replaced: elsewhere, ' + old.name + ' gave way to ' + successor.name + '.' AS says
}
WITH subject, key, successor, statements, says
WHERE $area IS NULL OR subject.area = $area OR any(document IN subject.statedBy WHERE document IN $documents)
RETURN subject, key, successor, says, statements
ORDER BY subject.area, subject.name, key
