/**
 * A string of a kind: an id, a time, a currency. A plain string may be given wherever one is wanted, since attributes,
 * addresses and databases have no others; but an id of a therapist is none of a booking, and a date is no instant.
 */
export type Flavour<Name extends string> = string & { readonly [flavour]?: Name };

declare const flavour: unique symbol;
