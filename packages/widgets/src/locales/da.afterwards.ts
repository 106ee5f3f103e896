import type { afterwards as source } from './en.afterwards.ts';

/**
 * What is said once mail is stopped or chosen, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function afterwards(): ReturnType<typeof source> {
  return {
    deeds: {
      stopped: 'Al reklame er afmeldt',
      saved: 'Dine valg er gemt',
      undone: 'Fortrudt: alt er som før',
    },
    now: 'Det her kommer fra nu af',
    undo: 'Fortryd',
    change: 'Vælg igen',
    why: 'Vil du fortælle os hvorfor?',
    reasons: {
      too_many: 'For mange beskeder',
      not_relevant: 'Det var ikke noget for mig',
      never_signed_up: 'Jeg har aldrig bedt om det',
      privacy: 'Af hensyn til privatlivet',
      other: 'Noget andet',
    },
    words: 'Med dine egne ord, hvis du har lyst',
    explain: 'Send',
    thanks: 'Tak, det hjælper.',
  };
}
