import type { Row } from './row.ts';
import { calendar } from './rows/calendar.ts';
import { hundredCards, thousandCards } from './rows/cards.ts';
import { directory } from './rows/directory.ts';
import { firstCard } from './rows/first-card.ts';
import { listing } from './rows/listing.ts';
import { sdkCall } from './rows/sdk-call.ts';
import { slots } from './rows/slots.ts';
import { weight } from './rows/weight.ts';

/** Everything that `npm run bench` measures, in the order in which it is shown. */
export const rows: readonly Row[] = [
  weight,
  hundredCards,
  thousandCards,
  firstCard,
  calendar,
  sdkCall,
  listing,
  directory,
  slots,
];
