import { readInstant } from './dates.ts';
import type { Findings, PracticeImport } from './faults.ts';

/** Codes that take off what their kind says, of services there are, between times there are. */
export const checkDiscountCodes = (file: PracticeImport, anchor: string, findings: Findings): void => {
  const services = new Set(file.services.map(({ externalId }) => externalId));
  file.discountCodes?.forEach((code, index) => {
    const at = `/discountCodes/${index}`;
    const { kind, percent, amount, validFrom, validUntil } = code;
    if ((kind === 'percentage') !== (percent !== undefined)) findings.fault(`${at}/percent`, `does not fit ${kind}`);
    if ((kind === 'fixed') !== (amount !== undefined)) findings.fault(`${at}/amount`, `does not fit ${kind}`);
    if (amount && amount.currency !== file.practice.currency)
      findings.fault(`${at}/amount/currency`, `must be ${file.practice.currency}, as the practice has it`);
    if (amount?.amount === 0) findings.fault(`${at}/amount/amount`, 'takes nothing off');
    code.services?.forEach((service, place) => {
      if (!services.has(service)) findings.fault(`${at}/services/${place}`, 'there is no service of that external id');
    });
    const [from, until] = ([validFrom, validUntil] as const).map((text, place) => {
      const instant = text === undefined ? undefined : readInstant(text, anchor, file.practice.timeZone);
      if (instant === null)
        findings.fault(`${at}/${place === 0 ? 'validFrom' : 'validUntil'}`, 'is no time that a clock shows');
      return instant ?? undefined;
    });
    if (from && until && until <= from) findings.fault(`${at}/validUntil`, 'must be later than validFrom');
  });
};
