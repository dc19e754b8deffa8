// Who "answers" to <whom> & 'why'?
// 11 nodes, 13 relationships; for an empty database: cypher-shell --file
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE (:Entity:Board {id: 'board/one', name: 'Board "One" & <Two>', aliases: [], area: 'exampleshire', summary: 'About board/one.', clauses: ['protocol#1'], status: 'in force'});
CREATE (:Entity:Role {id: 'role/chair', name: '=cmd|\' /C calc\'!A0', aliases: [], area: 'exampleshire', summary: 'About role/chair.', clauses: ['protocol#1'], status: 'in force'});
CREATE (:Entity:Organisation {id: 'organisation/x', name: 'Line\u000abreak, [brackets] {braces} | pipe; semicolon # hash \\ back', aliases: [], area: 'exampleshire', summary: 'About organisation/x.', clauses: ['protocol#1'], status: 'in force'});
CREATE (:Entity:Person {id: 'person/p', name: 'فاطمة الزهراء', aliases: [], area: 'exampleshire', summary: 'About person/p.', clauses: ['protocol#1'], status: 'in force'});
CREATE (:Entity:Step {id: 'step/1', name: 'Ask 😀 in writing', aliases: [], area: 'exampleshire', summary: 'About step/1.', clauses: ['protocol#1'], status: 'in force', order: 1, trigger: '-- DROP'});
CREATE (:Entity:Duty {id: 'duty/1', name: '`; MATCH (n) DETACH DELETE n //', aliases: [], area: 'exampleshire', summary: 'About duty/1.', clauses: ['protocol#1'], status: 'in force', modality: 'must'});
CREATE (:Entity:Event {id: 'event/1', name: 'Signature', aliases: [], area: 'exampleshire', summary: 'About event/1.', clauses: ['protocol#1'], status: 'in force', date: date('2019-09-02')});
CREATE (:Entity:Publication {id: 'publication/1', name: 'Plan \u0000\u0008�', aliases: [], area: 'exampleshire', summary: 'About publication/1.', clauses: ['protocol#1'], status: 'proposed'});
CREATE (:Entity:Statute {id: 'statute/1', name: 'Children Act 2004', aliases: [], area: 'exampleshire', summary: 'About statute/1.', clauses: ['protocol#1'], status: 'in force', year: 2004, type: 'act'});
CREATE (:Entity:Risk {id: 'risk/1', name: 'Supercalifragilisticexpialidocious-antidisestablishmentarianism', aliases: [], area: 'exampleshire', summary: 'About risk/1.', clauses: ['protocol#1'], status: 'ended'});
CREATE (:Entity:Procedure {id: 'procedure/1', name: 'procedure/1', aliases: [], area: 'exampleshire', summary: 'About procedure/1.', clauses: ['protocol#1'], status: 'in force'});
MATCH (a:Entity {id: 'role/chair'}), (b:Entity {id: 'board/one'}) CREATE (a)-[:MEMBER_OF {id: 'role/chair MEMBER_OF board/one', summary: '', clauses: ['protocol#1'], status: 'in force', capacity: 'chair'}]->(b);
MATCH (a:Entity {id: 'role/chair'}), (b:Entity {id: 'organisation/x'}) CREATE (a)-[:REPORTS_TO {id: 'role/chair REPORTS_TO organisation/x', summary: '', clauses: ['protocol#1', 'protocol#2'], status: 'in force', frequency: 'annual "<&>"', windowStart: 9, windowEnd: 12}]->(b);
MATCH (a:Entity {id: 'organisation/x'}), (b:Entity {id: 'role/chair'}) CREATE (a)-[:HOLDS_TO_ACCOUNT {id: 'organisation/x HOLDS_TO_ACCOUNT role/chair', summary: '', clauses: ['protocol#1'], status: 'in force', validFrom: date('2019-09-02')}]->(b);
MATCH (a:Entity {id: 'board/one'}), (b:Entity {id: 'board/one'}) CREATE (a)-[:CONSULTS {id: 'board/one CONSULTS board/one', summary: '', clauses: ['protocol#1'], status: 'in force'}]->(b);
MATCH (a:Entity {id: 'person/p'}), (b:Entity {id: 'role/chair'}) CREATE (a)-[:HOLDS_POST {id: 'person/p HOLDS_POST role/chair', summary: '', clauses: ['protocol#1'], status: 'in force'}]->(b);
MATCH (a:Entity {id: 'role/chair'}), (b:Entity {id: 'step/1'}) CREATE (a)-[:MAY_INVOKE {id: 'role/chair MAY_INVOKE step/1', summary: '', clauses: ['protocol#1'], status: 'in force'}]->(b);
MATCH (a:Entity {id: 'step/1'}), (b:Entity {id: 'board/one'}) CREATE (a)-[:INVOLVES {id: 'step/1 INVOLVES board/one', summary: '', clauses: ['protocol#1'], status: 'in force'}]->(b);
MATCH (a:Entity {id: 'board/one'}), (b:Entity {id: 'duty/1'}) CREATE (a)-[:HAS_DUTY {id: 'board/one HAS_DUTY duty/1', summary: '', clauses: ['protocol#1'], status: 'in force'}]->(b);
MATCH (a:Entity {id: 'duty/1'}), (b:Entity {id: 'statute/1'}) CREATE (a)-[:ARISES_FROM {id: 'duty/1 ARISES_FROM statute/1', summary: '', clauses: ['protocol#1'], status: 'proposed'}]->(b);
MATCH (a:Entity {id: 'board/one'}), (b:Entity {id: 'publication/1'}) CREATE (a)-[:PRODUCES {id: 'board/one PRODUCES publication/1', summary: '', clauses: ['protocol#1'], status: 'ended'}]->(b);
MATCH (a:Entity {id: 'event/1'}), (b:Entity {id: 'publication/1'}) CREATE (a)-[:CONCERNS {id: 'event/1 CONCERNS publication/1', summary: '', clauses: ['protocol#1'], status: 'in force'}]->(b);
MATCH (a:Entity {id: 'risk/1'}), (b:Entity {id: 'board/one'}) CREATE (a)-[:CONCERNS {id: 'risk/1 CONCERNS board/one', summary: '', clauses: ['protocol#1'], status: 'in force'}]->(b);
MATCH (a:Entity {id: 'step/1'}), (b:Entity {id: 'procedure/1'}) CREATE (a)-[:PART_OF {id: 'step/1 PART_OF procedure/1', summary: '', clauses: ['protocol#1'], status: 'in force'}]->(b);
