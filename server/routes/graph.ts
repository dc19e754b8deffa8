import { Router } from 'express';
import type { Database } from '../database.ts';
import { neighbourhood } from '../graph/neighbourhood.ts';
import { entityDetail, expand, nodesById, overview, search } from '../graph/scene.ts';
import { areas, kindTallies, relationshipTypeTallies } from '../graph/tallies.ts';
import { route } from './operation.ts';

/** Areas, kinds, relationship types, search, entities and their neighbours. */
export function graphRoutes({ database }: { database: Database }): Router {
  const router = Router();
  route(router, 'listAreas', () => database.read(areas));
  route(router, 'listKinds', ({ query }) => database.read((transaction) => kindTallies(transaction, query)));
  route(router, 'listRelationshipTypes', ({ query }) => database.read((transaction) => relationshipTypeTallies(transaction, query)));
  route(router, 'search', ({ query }) => database.read((transaction) => search(transaction, query), { seconds: 5 }));
  route(router, 'getOverview', ({ query }) => database.read((transaction) => overview(transaction, query)));
  route(router, 'getNodes', ({ body }) => database.read((transaction) => nodesById(transaction, body.ids)));
  route(router, 'getEntity', ({ path, query }) => database.read((transaction) => entityDetail(transaction, { ...path, ...query })));
  route(router, 'expandEntity', async ({ path, query }) => {
    const { graph, counts, total } = await database.read((transaction) => expand(transaction, { ...path, ...query }));
    return { graph, counts, total };
  });
  route(router, 'getNeighbourhood', ({ path, query }) => database.read((transaction) => neighbourhood(transaction, { ...path, ...query })));
  return router;
}
