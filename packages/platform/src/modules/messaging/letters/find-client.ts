import type { Tx } from '../../../database/transaction.ts';
import type { MessageRow } from '../tables.ts';
import { onOneLine } from './wording.ts';

/** Whom a message is to. */
export interface AddressedClient {
  readonly id: string;
  /** First and last name, on one line. */
  readonly name: string;
}

/** The client a message is to. */
export async function findClient(tx: Tx, message: MessageRow): Promise<AddressedClient> {
  const { id, first_name, last_name } = await tx
    .selectFrom('client')
    .select(['id', 'first_name', 'last_name'])
    .where('id', '=', message.client_id)
    .executeTakeFirstOrThrow();
  return { id, name: onOneLine(`${first_name} ${last_name}`) };
}
