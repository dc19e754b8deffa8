import { Router } from 'express';
import type { Operator } from '../../contract/operations/operator.ts';
import { type Environment, readEnvironment } from '../env.ts';
import { route } from './operation.ts';

/** Who runs this installation, from its environment. */
export function operatorRoutes({ environment = readEnvironment() }: { environment?: Environment }): Router {
  const router = Router();
  const operator: Operator = {
    name: environment.SIGHTLINE_OPERATOR ?? null,
    address: environment.SIGHTLINE_CONTACT_ADDRESS ?? null,
    email: environment.SIGHTLINE_CONTACT_EMAIL ?? null,
    telephone: environment.SIGHTLINE_CONTACT_TELEPHONE ?? null,
    answersWithin: environment.SIGHTLINE_ANSWERS_WITHIN ?? null,
    inNorthernIreland: environment.SIGHTLINE_NORTHERN_IRELAND,
    statementPrepared: environment.SIGHTLINE_STATEMENT_PREPARED ?? null,
    statementReviewed: environment.SIGHTLINE_STATEMENT_REVIEWED ?? null,
  };
  route(router, 'getOperator', async () => operator);
  return router;
}
