import { z } from 'zod';
import { acceptance, finding, findingRule } from '../finding.ts';
import { area, asAt, id, type OperationShape, operation } from './shape.ts';

export const findingOperations = {
  listFindings: operation({
    method: 'get',
    path: '/api/findings',
    summary: 'What is missing, doubtful or contradictory, by rule, with the evidence',
    role: 'reader',
    query: z.object({ area, asAt, rule: z.string().max(100).optional() }),
    reply: z.object({ rules: z.array(findingRule), findings: z.array(finding) }),
  }),
  acceptFinding: operation({
    method: 'put',
    path: '/api/findings/{id}/acceptance',
    summary: 'Accept a finding with a reason; it comes back if its evidence changes',
    role: 'editor',
    audit: 'edit',
    pathParams: id,
    body: z.object({ reason: z.string().trim().min(1, 'must say why').max(2000) }),
    reply: acceptance,
  }),
  reopenFinding: operation({
    method: 'delete',
    path: '/api/findings/{id}/acceptance',
    summary: 'Take back the acceptance of a finding',
    role: 'editor',
    audit: 'edit',
    pathParams: id,
    reply: z.object({ reopened: z.boolean() }),
  }),
} as const satisfies Record<string, OperationShape>;
