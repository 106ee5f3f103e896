import { createClient, listTherapists } from '@attune/sdk';

export { createClient, listTherapists };
