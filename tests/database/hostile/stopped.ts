/** What may begin, by kind, and must end by a limit or with an answer that holds nothing private. */
export const stopped: Record<string, readonly string[]> = {
  'time bombs': [
    'UNWIND range(1, 1000000000) AS x RETURN count(x)',
    'MATCH (a:Entity), (b:Entity), (c:Entity) WHERE a.name < b.name AND b.name < c.name RETURN count(*)',
    'MATCH p = (a:Entity)-[*1..40]-(b:Entity) RETURN count(p)',
    'MATCH (a:Board)((x)-[r]-(y))+(b:Role) RETURN count(*)',
    'MATCH (a:Entity)-[*1..30]-(b:Entity) RETURN count(DISTINCT b)',
    "CALL db.index.fulltext.queryNodes('entity_text', '/(.*a){20}b/ OR *a*e*i*o*') YIELD node RETURN count(node)",
    "MATCH (a:Entity), (b:Entity) WHERE a.name < b.name MATCH p = allShortestPaths((a)-[*]-(b)) WHERE none(x IN nodes(p) WHERE x.name CONTAINS 'a') RETURN count(p)",
  ],
  'memory bombs': [
    'UNWIND range(1, 1000000000) AS x RETURN collect(x)',
    'UNWIND range(1, 1000000000) AS x RETURN DISTINCT x % 100000000 AS x ORDER BY x DESC',
    'MATCH (a:Entity), (b:Entity) RETURN collect(b) AS all',
    'MATCH (a:Entity), (b:Entity), (c:Board) RETURN a, b, c ORDER BY c.name, b.name DESC',
    'MATCH (a:Entity), (b:Entity) WITH collect({a: a, b: b}) AS pairs RETURN pairs[..1000] AS pairs, size(pairs) AS n',
    'MATCH p = (a:Entity)-[*1..6]-(b:Entity) RETURN p ORDER BY length(p) DESC',
  ],
};
