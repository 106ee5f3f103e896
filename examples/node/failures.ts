// .safe() answers a union: narrow it by ok, by status, by code. Nothing is thrown but your own abort.
import type { Attune } from '@attune/sdk';

export async function failGently(attune: Attune): Promise<void> {
  const nobody = await attune.therapists.get('00000000-0000-4000-8000-000000000000').safe();
  if (!nobody.ok) console.log(`   ${nobody.status} ${nobody.code}, request ${nobody.requestId ?? 'unknown'}`);

  const faulty = await attune.holds.create({ serviceId: 'none', startsAt: 'tomorrow', format: 'online' }).safe();
  if (!faulty.ok && faulty.status === 422) {
    for (const { pointer, detail } of faulty.error.errors) console.log(`   ${pointer}: ${detail}`);
  }

  const late = await attune.therapists.list({}, { timeout: 1, maxRetries: 0 }).safe();
  console.log(`   ${late.ok ? 'in time' : late.code} within a millisecond`);
}
