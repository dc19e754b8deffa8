// Everything that is due at a time of the year, and all reports, those without a month too. The same thing given to several
// is one row; what is handed over is a publication or, failing that, a subject in words.
MATCH (who:Entity)-[fact:REPORTS_TO|SHARES_WITH|CHALLENGES|SCRUTINISES|CONSULTS|ADVISES|PRODUCES|RECEIVES|HAS_DUTY|HOLDS_TO_ACCOUNT]->(other:Entity)
WHERE (fact.windowStart IS NOT NULL OR type(fact) = 'REPORTS_TO')
  AND ($area IS NULL OR who.area = $area OR other.area = $area OR any(document IN fact.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo)
    AND (who.validFrom IS NULL OR who.validFrom <= $asAt) AND (who.validTo IS NULL OR $asAt < who.validTo)
    AND (other.validFrom IS NULL OR other.validFrom <= $asAt) AND (other.validTo IS NULL OR $asAt < other.validTo)))
OPTIONAL MATCH (publication:Publication {id: fact.publication})
WITH who, fact, other, publication ORDER BY other.name, fact.id
WITH who, type(fact) AS does, publication, fact.subject AS subject, fact.frequency AS frequency, fact.windowStart AS first,
  fact.windowEnd AS last, collect(DISTINCT other) AS others, collect(fact) AS statements
RETURN who, does, others, publication, subject, frequency, first, last, statements
ORDER BY first, who.name, does, publication.name, subject
