import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isoDate } from '../contract/values.ts';
import { listed } from './access/listed.ts';
import { isLoopback } from './access/loopback.ts';
import { projectRoot } from './project-root.ts';

const port = z.coerce.number().int().min(0).max(65535);

const yesOrNo = z
  .enum(['yes', 'no'])
  .default('no')
  .transform((answer) => answer === 'yes');
/** An address of ours or of the identity provider: HTTPS, or plain HTTP on this machine. */
const safeAddress = z.string().refine((text) => {
  const address = URL.parse(text);
  return (
    address?.protocol === 'https:' ||
    (address?.protocol === 'http:' && (isLoopback(address.hostname) || address.hostname.endsWith('.localhost')))
  );
}, 'must be an https:// address (http:// only on localhost or 127.0.0.1)');
const groups = z.string().max(4000).optional();
const LEAST_KEY = 32;
const collector = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address, such as http://collector:4318' });

/** Who is let in. */
const access = {
  SIGHTLINE_MODE: z.enum(['local', 'oidc']).default('local'),
  SIGHTLINE_TRUST_NETWORK: yesOrNo,
  SIGHTLINE_ORIGIN: z
    .string()
    .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'must be an address such as https://sightline.example.org')
    .transform((text) => new URL(text).origin)
    .optional(),
  SIGHTLINE_TRUST_PROXY: z.string().max(1000).optional(),
  SIGHTLINE_OIDC_ISSUER: safeAddress.optional(),
  SIGHTLINE_OIDC_CLIENT_ID: z.string().optional(),
  SIGHTLINE_OIDC_CLIENT_SECRET: z.string().optional(),
  SIGHTLINE_OIDC_SCOPES: z
    .string()
    .refine((scopes) => scopes.split(' ').includes('openid'), 'must hold openid, such as "openid profile groups"')
    .default('openid profile'),
  SIGHTLINE_OIDC_GROUPS_CLAIM: z.string().default('groups'),
  SIGHTLINE_READERS: groups,
  SIGHTLINE_ANALYSTS: groups,
  SIGHTLINE_EDITORS: groups,
  SIGHTLINE_ADMINISTRATORS: groups,
  SIGHTLINE_SESSION_KEYS: z
    .string()
    .refine(
      (keys) => listed(keys).every((key) => key.length >= LEAST_KEY),
      `must be keys of at least ${LEAST_KEY} characters each, the newest first, with commas between them`,
    )
    .optional(),
  SIGHTLINE_SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(1440).default(30),
  SIGHTLINE_SESSION_HOURS: z.coerce.number().int().min(1).max(24).default(8),
  SIGHTLINE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(600),
};

/** How it is watched and stopped. */
const operation = {
  SIGHTLINE_AUDIT_FOLDER: z.string().optional(),
  SIGHTLINE_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector.optional(),
  SIGHTLINE_DRAIN_SECONDS: z.coerce.number().int().min(0).max(300).default(5),
};

/** Everything that the process takes from its environment; parsed once, at the start. */
const settings = z.object({
  ...access,
  ...operation,
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
  SIGHTLINE_NORTHERN_IRELAND: yesOrNo,
  SIGHTLINE_STATEMENT_PREPARED: isoDate.optional(),
  SIGHTLINE_STATEMENT_REVIEWED: isoDate.optional(),
});

export type Environment = Omit<z.infer<typeof settings>, 'SIGHTLINE_AUDIT_FOLDER'> & { SIGHTLINE_AUDIT_FOLDER: string };

/** What a mode cannot do without. */
const environment = settings.superRefine((given, context) => {
  const wrong = (name: keyof typeof given, message: string) => context.addIssue({ code: 'custom', path: [name], message });
  if (given.SIGHTLINE_MODE === 'local') return;
  for (const name of ['SIGHTLINE_ORIGIN', 'SIGHTLINE_OIDC_ISSUER', 'SIGHTLINE_OIDC_CLIENT_ID', 'SIGHTLINE_SESSION_KEYS'] as const)
    if (!given[name]) wrong(name, 'must be set where people sign in (SIGHTLINE_MODE=oidc)');
  if (given.SIGHTLINE_ORIGIN && !safeAddress.safeParse(given.SIGHTLINE_ORIGIN).success)
    wrong('SIGHTLINE_ORIGIN', 'must be an https:// address where people sign in (http:// only on localhost or 127.0.0.1)');
  const { SIGHTLINE_READERS, SIGHTLINE_ANALYSTS, SIGHTLINE_EDITORS, SIGHTLINE_ADMINISTRATORS } = given;
  if (![SIGHTLINE_READERS, SIGHTLINE_ANALYSTS, SIGHTLINE_EDITORS, SIGHTLINE_ADMINISTRATORS].some((names) => listed(names).length > 0))
    wrong('SIGHTLINE_READERS', 'or another role must name a group, or * for everybody who can sign in; otherwise nobody is let in');
});

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
  const home = resolve(projectRoot, result.data.SIGHTLINE_HOME);
  const audit = result.data.SIGHTLINE_AUDIT_FOLDER;
  return { ...result.data, SIGHTLINE_HOME: home, SIGHTLINE_AUDIT_FOLDER: audit ? resolve(projectRoot, audit) : join(home, 'audit') };
}
