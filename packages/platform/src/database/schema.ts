import type { CalendarsTables } from '../modules/availability/calendars/tables.ts';
import type { AvailabilityTables } from '../modules/availability/tables.ts';
import type { InvitationsTables } from '../modules/bookings/invitations/tables.ts';
import type { RequestsTables } from '../modules/bookings/requests/tables.ts';
import type { BookingsTables } from '../modules/bookings/tables.ts';
import type { ClientsTables } from '../modules/clients/tables.ts';
import type { DirectoryTables } from '../modules/directory/tables.ts';
import type { MessagingTables } from '../modules/messaging/tables.ts';
import type { PaymentsTables } from '../modules/payments/tables.ts';
import type { PracticesTables } from '../modules/practices/tables.ts';
import type { ReviewsTables } from '../modules/reviews/tables.ts';
import type { TrustTables } from '../modules/trust/tables.ts';

/** Every table and view, as Kysely sees it; each module declares its own. */
export interface Database
  extends
    PracticesTables,
    DirectoryTables,
    ClientsTables,
    AvailabilityTables,
    CalendarsTables,
    BookingsTables,
    RequestsTables,
    InvitationsTables,
    MessagingTables,
    TrustTables,
    PaymentsTables,
    ReviewsTables {}
