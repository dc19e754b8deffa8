import { expect, test } from 'vitest';
import type { Driver } from '../../server/neo4j.ts';
import { applySchema } from '../../server/schema.ts';

/** Only for its version: a server as old as this can't run beside the supported one. */
const serverOf = (agent: string) => ({ getServerInfo: async () => ({ agent }) }) as unknown as Driver;

test.each(['Neo4j/4.4.30', 'Neo4j/5.25.1', 'Neo4j/3.5.0', ''])('a server of version "%s" is refused, with what to do', async (agent) => {
  await expect(applySchema({ driver: serverOf(agent) })).rejects.toThrow(
    /Sightline needs Neo4j 5\.26 or later\. Upgrade it, or unset NEO4J_URI/,
  );
});
