import type { AxeResults } from 'axe-core';

/** What Storybook says when a story is over. */
export interface Finish {
  readonly errors: readonly string[];
  readonly reporters: readonly { readonly type: string; readonly result?: Partial<AxeResults> & { error?: unknown } }[];
}

/** What is wrong with a finished story: nothing, if it played without an error and axe looked and found no violation. */
export function judgeStory({ errors, reporters }: Finish): string[] {
  if (errors.length > 0) return [...errors];
  const axe = reporters.find(({ type }) => type === 'a11y')?.result;
  if (!axe?.violations) return [`axe did not look at it${axe?.error ? `: ${JSON.stringify(axe.error)}` : ''}.`];
  return axe.violations.map(({ id, help, nodes }) => {
    const where = nodes.map(({ target, failureSummary }) => `    ${target.join(' ')} ${failureSummary ?? ''}`);
    return `axe ${id}: ${help}\n${where.join('\n')}`;
  });
}
