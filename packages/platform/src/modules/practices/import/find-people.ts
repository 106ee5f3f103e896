import type { Tx } from '../../../database/transaction.ts';
import type { PracticeImport } from './faults.ts';
import { idOf } from './ids.ts';

/**
 * Finds out which row each client of the file is: the one it became before, the one that already has the address, since
 * an address is one client, or a new one.
 */
export const findClients = async (
  tx: Tx,
  practiceId: string,
  { clients }: PracticeImport,
): Promise<(externalId: string) => string> => {
  const known = await tx
    .selectFrom('client')
    .select(['id', 'external_id', 'email'])
    .where('practice_id', '=', practiceId)
    .execute();
  const byName = new Map(known.map(({ external_id, id }) => [external_id, id]));
  const byEmail = new Map(known.map(({ email, id }) => [email.toLowerCase(), id]));
  const ids = new Map(
    clients.map(({ externalId, email }) => [
      externalId,
      byName.get(externalId) ?? byEmail.get(email.toLowerCase()) ?? idOf(practiceId, 'client', externalId),
    ]),
  );
  return (externalId) => ids.get(externalId) ?? '';
};

/**
 * Finds out which row each dependant of the file is: the one it became before, the one that its client already has of that
 * kind and name, or a new one.
 */
export const findDependants = async (
  tx: Tx,
  practiceId: string,
  { clients }: PracticeImport,
  clientId: (externalId: string) => string,
): Promise<(externalId: string) => string> => {
  const known = await tx
    .selectFrom('dependant')
    .select(['id', 'client_id', 'external_id', 'kind', 'name', 'archived_at'])
    .where('practice_id', '=', practiceId)
    .execute();
  const keyOf = (client: string, kind: string, name: string): string => `${client} ${kind} ${name.toLowerCase()}`;
  const byExternalId = new Map(known.map(({ external_id, id }) => [external_id, id]));
  const byKey = new Map(
    known
      .filter(({ archived_at }) => archived_at === null)
      .map(({ id, client_id, kind, name }) => [keyOf(client_id, kind, name), id]),
  );
  const ids = new Map(
    clients.flatMap(({ externalId: client, dependants = [] }) =>
      dependants.map(({ externalId, kind, name }) => [
        externalId,
        byExternalId.get(externalId) ??
          byKey.get(keyOf(clientId(client), kind, name)) ??
          idOf(practiceId, 'dependant', externalId),
      ]),
    ),
  );
  return (externalId) => ids.get(externalId) ?? '';
};
