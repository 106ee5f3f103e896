import { randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import { json } from '../../src/database/json.ts';
import type { Database } from '../../src/database/schema.ts';
import { transaction } from '../../src/database/transaction.ts';
import { createKey } from '../../src/modules/practices/keys.ts';
import type { PracticeTable, StoredPolicies } from '../../src/modules/practices/tables.ts';

export interface NewPractice {
  /** Columns that should differ from an ordinary practice in Berlin. */
  readonly columns?: Partial<Insertable<PracticeTable>>;
  readonly policies?: Partial<StoredPolicies>;
  /** The sites whose pages may use the publishable key; else only `https://partner.example`. */
  readonly origins?: readonly string[];
}

export interface TestPractice {
  readonly id: string;
  readonly slug: string;
  readonly publishableKey: string;
  readonly publishableKeyId: string;
  readonly secretKey: string;
  readonly secretKeyId: string;
}

export const partnerOrigin = 'https://partner.example';

/** A practice with both keys, as its import and `attune keys create` would leave it. */
export const createPractice = (db: Kysely<Database>, wanted: NewPractice = {}): Promise<TestPractice> => {
  const id = wanted.columns?.practice_id ?? randomUUID();
  return transaction(db, { kind: 'practice', practiceId: id, keyId: id }, async (tx) => {
    const row = { ...ordinary(id, wanted.policies), ...wanted.columns };
    await tx.insertInto('practice').values(row).execute();
    const origins = wanted.origins ?? [partnerOrigin];
    const publishable = await createKey(tx, { practiceId: id, kind: 'publishable', name: 'site', origins });
    const secret = await createKey(tx, { practiceId: id, kind: 'secret', name: 'server', origins: [] });
    return {
      id,
      slug: row.slug,
      publishableKey: publishable.key,
      publishableKeyId: publishable.id,
      secretKey: secret.key,
      secretKeyId: secret.id,
    };
  });
};

const ordinary = (id: string, policies: Partial<StoredPolicies> = {}): Insertable<PracticeTable> => ({
  practice_id: id,
  external_id: 'practice',
  slug: `practice-${id}`,
  name: 'Praxis am Park',
  locale: 'de-DE',
  time_zone: 'Europe/Berlin',
  currency: 'EUR',
  theme: json({}),
  terms: json({ therapist: 'therapist' }),
  vocabulary: json({ specialties: [], insurances: [] }),
  policies: json({
    privacyUrl: 'https://partner.example/privacy',
    termsUrl: null,
    consentVersion: '2026-01',
    consentText: null,
    cancellationNoticeMinutes: 2880,
    holdMinutes: 10,
    ...policies,
  }),
});
