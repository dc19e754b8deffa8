// The schema of the governance graph, applied at every start: each statement may be repeated without effect.
// Community Edition has no existence constraints; what must exist is checked before an import writes.
// version: 5

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT imported_file_document IF NOT EXISTS FOR (n:ImportedFile) REQUIRE n.document IS UNIQUE;
CREATE CONSTRAINT accepted_finding_id IF NOT EXISTS FOR (n:AcceptedFinding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_wording_document IF NOT EXISTS FOR (n:DocumentWording) REQUIRE n.document IS UNIQUE;
CREATE INDEX clause_wording_document IF NOT EXISTS FOR (n:ClauseWording) ON (n.document);
CREATE CONSTRAINT saved_item_id IF NOT EXISTS FOR (n:SavedItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT saved_version_key IF NOT EXISTS FOR (n:SavedVersion) REQUIRE n.key IS UNIQUE;
CREATE INDEX saved_version_item IF NOT EXISTS FOR (n:SavedVersion) ON (n.item);
CREATE CONSTRAINT dataset_state_key IF NOT EXISTS FOR (n:DatasetState) REQUIRE n.key IS UNIQUE;

// Every relationship's id is unique, type by type.
CREATE CONSTRAINT reports_to_id IF NOT EXISTS FOR ()-[r:REPORTS_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT holds_to_account_id IF NOT EXISTS FOR ()-[r:HOLDS_TO_ACCOUNT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT appoints_id IF NOT EXISTS FOR ()-[r:APPOINTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT may_invoke_id IF NOT EXISTS FOR ()-[r:MAY_INVOKE]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT escalates_to_id IF NOT EXISTS FOR ()-[r:ESCALATES_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT involves_id IF NOT EXISTS FOR ()-[r:INVOLVES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT governs_id IF NOT EXISTS FOR ()-[r:GOVERNS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT consults_id IF NOT EXISTS FOR ()-[r:CONSULTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT advises_id IF NOT EXISTS FOR ()-[r:ADVISES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT challenges_id IF NOT EXISTS FOR ()-[r:CHALLENGES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT scrutinises_id IF NOT EXISTS FOR ()-[r:SCRUTINISES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT shares_with_id IF NOT EXISTS FOR ()-[r:SHARES_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT supports_id IF NOT EXISTS FOR ()-[r:SUPPORTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT post_in_id IF NOT EXISTS FOR ()-[r:POST_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT holds_post_id IF NOT EXISTS FOR ()-[r:HOLDS_POST]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT covers_id IF NOT EXISTS FOR ()-[r:COVERS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT has_duty_id IF NOT EXISTS FOR ()-[r:HAS_DUTY]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT arises_from_id IF NOT EXISTS FOR ()-[r:ARISES_FROM]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT established_under_id IF NOT EXISTS FOR ()-[r:ESTABLISHED_UNDER]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT produces_id IF NOT EXISTS FOR ()-[r:PRODUCES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT receives_id IF NOT EXISTS FOR ()-[r:RECEIVES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT informs_id IF NOT EXISTS FOR ()-[r:INFORMS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT replaces_id IF NOT EXISTS FOR ()-[r:REPLACES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT concerns_id IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT refers_to_id IF NOT EXISTS FOR ()-[r:REFERS_TO]-() REQUIRE r.id IS UNIQUE;

// What questions anchor on.
CREATE INDEX entity_area IF NOT EXISTS FOR (n:Entity) ON (n.area);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_archetype IF NOT EXISTS FOR (n:Entity) ON (n.archetype);
CREATE INDEX clause_position IF NOT EXISTS FOR (n:Clause) ON (n.position);
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.date);
CREATE INDEX step_order IF NOT EXISTS FOR (n:Step) ON (n.order);

// Search by name, alias and summary; the folding analyzer forgives accents and case.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.summary, n.heading]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

// What a clause supports: the ids in `clauses`, each as one term.
CREATE FULLTEXT INDEX entity_clauses IF NOT EXISTS FOR (n:Entity) ON EACH [n.clauses]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
CREATE FULLTEXT INDEX relationship_clauses IF NOT EXISTS FOR ()-[r:REPORTS_TO|HOLDS_TO_ACCOUNT|APPOINTS|MAY_INVOKE|ESCALATES_TO|INVOLVES|GOVERNS|CONSULTS|ADVISES|CHALLENGES|SCRUTINISES|SHARES_WITH|SUPPORTS|MEMBER_OF|PART_OF|POST_IN|HOLDS_POST|COVERS|HAS_DUTY|ARISES_FROM|ESTABLISHED_UNDER|PRODUCES|RECEIVES|INFORMS|REPLACES|CONCERNS|REFERS_TO]-() ON EACH [r.clauses]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };

// What was saved before sizes were kept.
MATCH (kept:SavedItem|SavedVersion) WHERE kept.size IS NULL
SET kept.size = size(kept.content) + size(coalesce(kept.found, '')) + size(kept.description);
