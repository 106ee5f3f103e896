import { type Break, describe } from './breaks.ts';

/** A break that was decided on, as it stands in openapi/released/accepted.json. */
export interface Acceptance extends Break {
  /** Why it is worth it. */
  readonly why: string;
  /** The heading of packages/sdk/docs/migrating.md that says what to do, as a link names it. */
  readonly migration: string;
}

/** What is wrong: breaks that nobody decided on, decisions that no longer match a break, decisions without a note. */
export function judge(
  breaks: readonly Break[],
  accepted: readonly Acceptance[],
  notes: readonly string[],
): readonly string[] {
  const isSame = (one: Break) => (other: Break) => one.at === other.at && one.rule === other.rule;
  return [
    ...breaks.filter((each) => !accepted.some(isSame(each))).map(describe),
    ...accepted
      .filter((each) => !breaks.some(isSame(each)))
      .map(({ at, rule }) => `${at}: ${rule} is accepted, but nothing breaks there`),
    ...accepted
      .filter(({ why }) => why.trim() === '')
      .map(({ at, rule }) => `${at}: ${rule} is accepted without a why`),
    ...accepted
      .filter(({ migration }) => !notes.includes(migration))
      .map(({ at, migration }) => `${at}: packages/sdk/docs/migrating.md has no heading #${migration}`),
  ];
}
