// Where the platform is, and who asks: a visitor with the key that stands in pages, or the practice's own server.
import { createAttune } from '@attune/sdk';

export const api = process.argv[2] ?? `http://localhost:${process.env.PORT ?? '4400'}`;

export const visitor = createAttune({ key: 'pk_demo_kiez', api });

/** Never in a page: it may do whatever the practice may. */
export const practice = createAttune({ key: 'sk_demo_kiez', api });
