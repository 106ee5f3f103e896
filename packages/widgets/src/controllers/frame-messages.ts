/** What a page in a frame may tell the element that shows it. Ids and measures only: nothing that a person typed. */
export type FrameMessage =
  | { readonly type: 'attune-size'; readonly height: number; readonly title: string }
  | { readonly type: 'attune-dialog'; readonly open: boolean }
  | { readonly type: 'attune-event'; readonly name: string; readonly fields: Fields };

/** What an element may tell the page in its frame. */
export interface LookMessage {
  readonly type: 'attune-look';
  readonly lang: string;
  readonly scheme: 'light' | 'dark';
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The events that pass from a frame to its element, and what each carries. */
export const forwarded: Readonly<Record<string, readonly string[]>> = {
  'attune-booking-cancelled': ['bookingId'],
  'attune-booking-change-failed': ['code'],
  'attune-booking-checked-in': ['bookingId'],
  'attune-booking-confirmed': ['bookingId'],
  'attune-booking-failed': ['code'],
  'attune-booking-rescheduled': ['bookingId'],
  'attune-booking-submitted': ['therapistId', 'serviceId'],
  'attune-filters-changed': ['fields'],
  'attune-hold-ended': ['holdId', 'reason'],
  'attune-hold-started': ['holdId'],
  'attune-request-failed': ['code'],
  'attune-request-sent': ['requestId'],
  'attune-review-failed': ['code'],
  'attune-review-submitted': ['reviewId'],
  'attune-slot-chosen': ['therapistId', 'serviceId', 'format', 'startsAt'],
  'attune-subscription-changed': ['topics'],
  'attune-subscription-failed': ['code'],
};

/** The message in this data, or undefined when it is none of ours or says what cannot be. */
export function frameMessage(data: unknown): FrameMessage | undefined {
  const said = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (said['type'] === 'attune-size') return sizeOf(said);
  if (said['type'] === 'attune-dialog') return { type: 'attune-dialog', open: said['open'] === true };
  return said['type'] === 'attune-event' ? eventOf(said) : undefined;
}

/** What an event that is forwarded carries, and nothing else. */
export function fieldsOf(name: string, from: object): Fields | undefined {
  const all = from as Readonly<Record<string, unknown>>;
  const fields = forwarded[name]?.map((field) => [field, all[field]] as const);
  return fields?.every(([, value]) => isIds(value)) ? (Object.fromEntries(fields) as Fields) : undefined;
}

const tallest = 30_000;

function sizeOf({ height, title }: Readonly<Record<string, unknown>>): FrameMessage | undefined {
  if (typeof height !== 'number' || !(height > 0 && height < tallest)) return undefined;
  return {
    type: 'attune-size',
    height: Math.ceil(height),
    title: typeof title === 'string' ? title.slice(0, 200) : '',
  };
}

function eventOf({ name, fields }: Readonly<Record<string, unknown>>): FrameMessage | undefined {
  if (typeof name !== 'string' || typeof fields !== 'object' || !fields || !Object.hasOwn(forwarded, name)) return;
  const carried = fieldsOf(name, fields);
  return carried && { type: 'attune-event', name, fields: carried };
}

/** An id, a code, an instant; or a few of them. Words have spaces, and addresses of people an @. */
const isIds = (value: unknown) => (Array.isArray(value) ? value : [value]).every((each) => isId(each));
const isId = (value: unknown) => typeof value === 'string' && /^[\w:.+-]{0,64}$/.test(value);
