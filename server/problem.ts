import type { Problem } from '../contract/problem.ts';

type Extras = Partial<Pick<Problem, 'parameter' | 'candidates' | 'saved' | 'refused'>>;

/** Something that a person can put right, with what to do; becomes RFC 9457 problem details or a line on the terminal. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly status: number;
  /** The problem's kind, the last part of its `type`. */
  readonly kind: string;
  readonly title: string;
  readonly extras: Extras;

  constructor(problem: { status: number; kind: string; title: string; detail: string } & Extras) {
    super(problem.detail);
    const { status, kind, title, detail: _, ...extras } = problem;
    this.status = status;
    this.kind = kind;
    this.title = title;
    this.extras = extras;
  }
}

export const notFound = (detail: string, extras: Extras = {}) =>
  new ProblemError({ status: 404, kind: 'not-found', title: 'Not found', detail, ...extras });

export const badParameter = (parameter: string, detail: string, extras: Extras = {}) =>
  new ProblemError({ status: 422, kind: 'bad-parameter', title: 'A parameter is not right', detail, parameter, ...extras });
