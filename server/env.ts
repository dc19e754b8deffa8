import { resolve } from 'node:path';
import { z } from 'zod';
import { isoDate } from '../contract/values.ts';
import { projectRoot } from './project-root.ts';

const port = z.coerce.number().int().min(0).max(65535);

/** Everything that the process takes from its environment; parsed once, at the start. */
const environment = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must be a bolt:// or neo4j:// address, such as neo4j://localhost:7687')
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
  SIGHTLINE_HOST: z.string().min(1).default('127.0.0.1'),
  SIGHTLINE_PORT: port.default(4321),
  SIGHTLINE_HOME: z.string().default('.sightline'),
  SIGHTLINE_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  SIGHTLINE_OPERATOR: z.string().max(200).optional(),
  SIGHTLINE_CONTACT_ADDRESS: z.string().max(400).optional(),
  SIGHTLINE_CONTACT_EMAIL: z.email('must be an e-mail address').optional(),
  SIGHTLINE_CONTACT_TELEPHONE: z.string().max(60).optional(),
  SIGHTLINE_ANSWERS_WITHIN: z.coerce.number().int().min(1).max(60).optional(),
  SIGHTLINE_NORTHERN_IRELAND: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((answer) => answer === 'yes'),
  SIGHTLINE_STATEMENT_PREPARED: isoDate.optional(),
  SIGHTLINE_STATEMENT_REVIEWED: isoDate.optional(),
});

export type Environment = z.infer<typeof environment>;

/**
 * Reads the settings.
 * @throws Error with one sentence for each setting that is not right
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'));
  }
  const { SIGHTLINE_HOME } = result.data;
  return { ...result.data, SIGHTLINE_HOME: resolve(projectRoot, SIGHTLINE_HOME) };
}
