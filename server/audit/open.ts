import type { Environment } from '../env.ts';
import { Audit } from './audit.ts';

/**
 * Opens the audit in its folder. Where people sign in, nothing is served without one; on one's own machine its absence is said.
 * @throws Error with what to do, where people sign in
 */
export function openAudit(environment: Environment, report: (line: string) => void): Audit | undefined {
  const folder = environment.SIGHTLINE_AUDIT_FOLDER;
  try {
    return new Audit(folder);
  } catch (error) {
    const trouble = `The audit can't be written to ${folder} (${(error as Error).message}). Make the folder writable, or name another one in SIGHTLINE_AUDIT_FOLDER.`;
    if (environment.SIGHTLINE_MODE === 'oidc') throw new Error(trouble);
    report(`${trouble} Nothing is recorded until then.`);
    return undefined;
  }
}
