import { expect, test } from 'vitest';
import { relationshipTypeNames } from '../../contract/relationship-types.ts';
import { applySchema, schemaVersion, UnusableDatabase } from '../../server/schema.ts';
import { emptyDatabase } from '../support/database.ts';

const database = emptyDatabase();
const run = (cypher: string) => database.driver.executeQuery(cypher);

test('every relationship type has its constraint on id', async () => {
  const { records } = await run(
    'SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE properties = ["id"] RETURN labelsOrTypes[0] AS name',
  );
  const constrained = records.map((record) => record.get('name'));
  expect(constrained).toEqual(expect.arrayContaining(['Entity', ...relationshipTypeNames]));
});

test('two entities with one id are refused by the database itself', async () => {
  await expect(run("CREATE (:Entity {id: 'twice'}), (:Entity {id: 'twice'})")).rejects.toThrow(/already exists/);
});

test('applying the schema again changes nothing', async () => {
  const before = await run('SHOW INDEXES YIELD name RETURN collect(name) AS names');
  await applySchema({ driver: database.driver });
  const after = await run('SHOW INDEXES YIELD name RETURN collect(name) AS names');
  expect(after.records[0]?.get('names').toSorted()).toEqual(before.records[0]?.get('names').toSorted());
});

test.each(Array.from({ length: schemaVersion() - 1 }, (_, version) => version + 1))(
  'data of version %i is brought up to date, and stays',
  async (version) => {
    await run('CREATE (:Entity:Board {id: "kept"})');
    await run('DROP INDEX entity_text IF EXISTS');
    await database.driver.executeQuery("MATCH (state:DatasetState {key: 'dataset'}) SET state.schemaVersion = toInteger($version)", {
      version,
    });
    await applySchema({ driver: database.driver });
    const { records } = await run(
      "MATCH (state:DatasetState {key: 'dataset'}) MATCH (n:Entity {id: 'kept'}) DETACH DELETE n RETURN state.schemaVersion AS version",
    );
    expect(records.map((record) => record.get('version'))).toEqual([schemaVersion()]);
    const indexes = await run("SHOW INDEXES YIELD name WHERE name = 'entity_text' RETURN name");
    expect(indexes.records).toHaveLength(1);
  },
);

test('data of a newer Sightline is refused clearly', async () => {
  await run("MATCH (state:DatasetState {key: 'dataset'}) SET state.schemaVersion = 99");
  await expect(applySchema({ driver: database.driver })).rejects.toThrow(UnusableDatabase);
  await expect(applySchema({ driver: database.driver })).rejects.toThrow(/newer Sightline.*Update Sightline/);
});
