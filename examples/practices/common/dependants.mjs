import { createRandom } from './random.mjs';

/**
 * The file with the children or pets of its clients, and each booking of a service that is for one naming whom it was for.
 * `given` says who somebody brings to a service: { kind, name?, breed?, bornOn? }; nobody is given two of one `kind` of it.
 */
export const withDependants = (file, { names, given }) => {
  const random = createRandom('dependants');
  const isFor = new Set(file.services.filter(({ dependant }) => dependant).map(({ externalId }) => externalId));
  const brought = new Map(file.clients.map(({ externalId }) => [externalId, new Map()]));
  const unused = new Map();
  const nameFor = (client) => {
    if (!unused.has(client)) unused.set(client, random.shuffle(names));
    return unused.get(client).pop();
  };
  const bookings = file.bookings.map((booking) => {
    if (!isFor.has(booking.service)) return booking;
    const own = brought.get(booking.client);
    const { sort, ...wanted } = given(booking, random);
    const known = own.get(sort) ?? {
      externalId: `${booking.client}-${own.size + 1}`,
      name: nameFor(booking.client),
      ...wanted,
    };
    own.set(sort, known);
    return { ...booking, dependant: known.externalId };
  });
  const clients = file.clients.map((client) => {
    const dependants = [...brought.get(client.externalId).values()];
    return dependants.length > 0 ? { ...client, dependants } : client;
  });
  return { ...file, clients, bookings };
};
