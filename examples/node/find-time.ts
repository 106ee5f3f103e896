// Therapists, their services, and the times that are free.
import type { Attune, Service, Slot } from '@attune/sdk';
import { formatMoney, toDate } from '@attune/sdk/format';

/** A time that can be booked, and for what. */
export interface FreeTime {
  readonly service: Service;
  readonly slot: Slot;
}

const day = 86_400_000;

/** The first free time of anybody who takes new clients, from three days on: so late that it can still be moved. */
export async function findTime(attune: Attune): Promise<FreeTime> {
  const { name: practice, timeZone, locale } = await attune.practice.get();
  const { total } = await attune.therapists.facets({ acceptingNew: true });
  console.log(`   ${practice}: ${total} take new clients`);

  for await (const { id, name } of attune.therapists.list({ acceptingNew: true, sort: 'soonest' })) {
    const { services } = await attune.therapists.get(id);
    const service = services.find(({ kind, approvalRequired }) => kind === 'session' && !approvalRequired);
    if (!service) continue;

    const from = new Date(Date.now() + 3 * day);
    const to = new Date(Date.now() + 17 * day);
    const { slots } = await attune.slots.list({
      therapistId: id,
      serviceId: service.id,
      from: from.toISOString(),
      to: to.toISOString(),
    });
    const [slot] = slots;
    if (!slot) continue;

    const when = toDate(slot.startsAt).toLocaleString(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' });
    const price = service.price ? formatMoney(service.price, locale) : 'at a price to be asked for';
    console.log(`   ${name} has ${slots.length} free times for “${service.name}”, ${price}`);
    console.log(`   the first: ${when} (${timeZone})`);
    return { service, slot };
  }
  throw new Error('Nobody is free within a fortnight');
}
