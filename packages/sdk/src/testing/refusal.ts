import type { ProblemCode } from '../generated/schema.ts';

/** Thrown by a resolver: the problem with that code is answered. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly more: Record<string, unknown>;

  /** @param more further members of the problem: `near`, `errors`, `detail`. */
  constructor(code: ProblemCode, more: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}
