import type { PracticeImport } from './faults.ts';
import type { Setting } from './row-tools.ts';
import type { Row } from './upsert.ts';

/** For whom a client of the file books. */
export const dependantRows = (client: PracticeImport['clients'][number], setting: Setting): Row[] =>
  (client.dependants ?? []).map(({ externalId, name, kind, breed, bornOn }) => ({
    practice_id: setting.practiceId,
    id: setting.dependantId(externalId),
    client_id: setting.clientId(client.externalId),
    external_id: externalId,
    name,
    kind,
    breed: breed ?? null,
    born_on: bornOn ?? null,
  }));
