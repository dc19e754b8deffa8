import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { OperationShape } from '../../contract/operations/shape.ts';
import { operations } from '../../contract/operations.ts';
import { problem } from '../../contract/problem.ts';
import { SESSION_COOKIE } from '../access/cookies.ts';

const json = (schema: unknown) => ({ 'application/json': { schema } });
const bytes = { schema: { type: 'string', format: 'binary' } };
const fileContent = { 'application/octet-stream': bytes };
const problems = { description: 'A problem, as RFC 9457 details', content: { 'application/problem+json': { schema: problem } } };

/** What a reply is; a file that names its own type may be any of several, those of JSON being any JSON. */
function contentOf({ contentType, mediaTypes, reply }: OperationShape): Record<string, unknown> {
  if (mediaTypes) return Object.fromEntries(mediaTypes.map((type) => [type, /[/+]json$/.test(type) ? { schema: {} } : bytes]));
  return contentType ? { [contentType]: { schema: reply } } : json(reply);
}

/** Nothing at all says the same as a body with everything left out. */
const isOptional = (body: { safeParse: (value: unknown) => { success: boolean } }): boolean => body.safeParse({}).success;

/** The OpenAPI 3.1 document, generated from the contract. */
export function openApiDocument({ version }: { version: string }) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operationId, operation] of Object.entries(operations)) {
    const described = {
      operationId,
      summary: operation.summary,
      // `local` knows no sessions; the page's own cookie is the only way in elsewhere.
      security: operation.role === 'anyone' ? [] : [{}, { session: [] }],
      'x-role': operation.role,
      requestParams: {
        ...('pathParams' in operation && { path: operation.pathParams }),
        ...('query' in operation && { query: operation.query }),
      },
      ...('body' in operation && { requestBody: { required: !isOptional(operation.body), content: json(operation.body) } }),
      ...('fileBody' in operation && { requestBody: { required: true, content: fileContent } }),
      responses: {
        200: {
          description: 'Done',
          content: contentOf(operation),
        },
        '4XX': problems,
        '5XX': problems,
      },
    };
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described as unknown as ZodOpenApiOperationObject };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Sightline', version, description: 'Who answers to whom, says who?' },
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE, description: 'Set by signing in.' } } },
    paths: paths as unknown as ZodOpenApiPathsObject,
  });
}
