import { problemCodes, type ProblemCode, type Schemas } from './contract.ts';

type ErrorDetail = NonNullable<Schemas['Problem']['errors']>[number];

/** What a problem may carry beside its code. */
export interface ProblemExtras {
  /** One sentence about this very occurrence. Never a value the caller sent. */
  readonly detail?: string;
  /** Each fault with a JSON pointer into the body, or the name of a parameter behind `?`. */
  readonly errors?: readonly ErrorDetail[];
  /** Free times near the one that was taken. */
  readonly near?: readonly Schemas['Slot'][];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal on its way to the caller. Its code decides status and title, by the contract's registry. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    super(code);
    this.code = code;
    this.extras = extras;
  }

  get status(): number {
    return problemCodes[this.code].status;
  }

  /** As RFC 9457 has it. */
  toResponse(requestId: string): Response {
    const { status, title } = problemCodes[this.code];
    const { headers, ...extras } = this.extras;
    const body = {
      type: `https://attune.example/problems/${this.code}`,
      title,
      status,
      code: this.code,
      ...extras,
      requestId,
    };
    return new Response(JSON.stringify(body), {
      status,
      headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    });
  }
}

/** Ends the request with a problem of the contract; the transaction it stands in is rolled back. */
export function refuse(code: ProblemCode, extras: ProblemExtras = {}): never {
  throw new Problem(code, extras);
}
