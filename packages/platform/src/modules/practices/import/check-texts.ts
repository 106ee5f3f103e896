import type { Findings } from './faults.ts';

/** Texts that PostgreSQL cannot keep as they are: with U+0000, or with half a surrogate pair. */
export const checkTexts = (value: unknown, at: string, findings: Findings): void => {
  if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) {
    findings.fault(at, 'holds a character that cannot be stored');
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) checkTexts(inner, `${at}/${key}`, findings);
};
