import type { Problem } from '../../contract/problem.ts';

/** `refused`: the server said why. `away`: it, or its database, cannot be reached. `unexpected`: the reply broke the contract. */
export type FailureKind = 'refused' | 'away' | 'unexpected';

/** Why a call failed, in a sentence for people (`message`), with the server's own account of it where it gave one. */
export class CallFailure extends Error {
  readonly kind: FailureKind;
  readonly problem: Problem | undefined;

  constructor(options: { kind: FailureKind; message: string; problem?: Problem; cause?: unknown }) {
    super(options.message, { cause: options.cause });
    this.name = 'CallFailure';
    this.kind = options.kind;
    this.problem = options.problem;
  }
}

export function isAway(error: unknown): boolean {
  return error instanceof CallFailure && error.kind === 'away';
}

/** Nobody is signed in, or no longer. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof CallFailure && error.problem?.status === 401;
}

export function sentenceOfFailure(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong.';
}
