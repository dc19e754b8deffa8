import type { Driver } from '../../../server/neo4j.ts';

/** Everything in the database, its schema, its users, and when its process began: what no query of a person's own may change. */
export async function stateOf(driver: Driver): Promise<unknown> {
  const ask = async (cypher: string) => (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  return {
    nodes: await ask('MATCH (n) RETURN labels(n)[0] AS label, count(*) AS nodes, sum(size(keys(n))) AS properties ORDER BY label'),
    relationships: await ask('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS relationships ORDER BY type'),
    schema: await ask('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
    users: await ask('SHOW USERS YIELD user, passwordChangeRequired RETURN user, passwordChangeRequired'),
    began: (await ask("CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes.StartTime.value AS began")).map(
      String,
    ),
  };
}
