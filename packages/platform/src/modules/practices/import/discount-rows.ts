import type { PracticeImport } from './faults.ts';
import { instant, names, type Setting } from './row-tools.ts';
import type { Row } from './upsert.ts';

/** The discount codes of the file. */
export const discountCodeRows = ({ practice, discountCodes = [] }: PracticeImport, setting: Setting): Row[] =>
  discountCodes.map((code) => ({
    practice_id: setting.practiceId,
    id: names(setting)('discount_code', code.externalId),
    external_id: code.externalId,
    code: code.code,
    kind: code.kind,
    percent: code.percent ?? null,
    amount: code.amount?.amount ?? null,
    currency: code.amount?.currency ?? null,
    valid_from: instant(code.validFrom, practice.timeZone, setting),
    valid_until: instant(code.validUntil, practice.timeZone, setting),
    use_limit: code.useLimit ?? null,
    per_client_limit: code.perClientLimit ?? null,
  }));

/** The services that they hold for; a code without any holds for all. */
export const discountScopeRows = ({ discountCodes = [] }: PracticeImport, setting: Setting): Row[] =>
  discountCodes.flatMap((code) =>
    (code.services ?? []).map((service) => ({
      practice_id: setting.practiceId,
      discount_code_id: names(setting)('discount_code', code.externalId),
      service_id: names(setting)('service', service),
    })),
  );
