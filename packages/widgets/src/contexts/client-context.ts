import { createContext } from '@lit/context';
import type { Client } from './client.ts';

/** The client that the elements below a provider ask. Two copies of this library share the key, so they share providers. */
export const clientContext = createContext<Client | null>(Symbol.for('attune.client'));
