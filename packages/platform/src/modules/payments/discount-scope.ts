import type { Tx } from '../../database/transaction.ts';
import { refuse } from '../../http/problem.ts';

/** Says for which services a code holds, and for which no more; 422 for one that the practice does not give. */
export async function keepScope(
  tx: Tx,
  practiceId: string,
  codeId: string,
  serviceIds: readonly string[],
): Promise<void> {
  await refuseUnknown(tx, serviceIds);
  await tx.deleteFrom('discount_code_service').where('discount_code_id', '=', codeId).execute();
  if (serviceIds.length === 0) return;
  const rows = serviceIds.map((service_id) => ({ practice_id: practiceId, discount_code_id: codeId, service_id }));
  await tx.insertInto('discount_code_service').values(rows).execute();
}

async function refuseUnknown(tx: Tx, serviceIds: readonly string[]): Promise<void> {
  if (serviceIds.length === 0) return;
  const known = await tx
    .selectFrom('service')
    .select('id')
    .where('id', 'in', [...serviceIds])
    .execute();
  const unknown = serviceIds.findIndex((id) => !known.some((service) => service.id === id));
  if (unknown >= 0) refuseAt(`/serviceIds/${String(unknown)}`, 'is no service of this practice');
}

/** 422, with where it stands. */
export function refuseAt(pointer: string, detail: string): never {
  return refuse('validation-failed', { detail: 'One value is not as expected.', errors: [{ pointer, detail }] });
}
