/** One step of using an element. What it names is looked for in the element, also behind the shadow roots of elements in it. */
export type Step =
  | { readonly press: string }
  | { readonly see: string }
  | { readonly send: true }
  | { readonly type: readonly [name: string, words: string] };

/** A column of the matrix: an element of ours as a partner writes it, and what shows that it works. */
export interface Cell {
  readonly name: string;
  readonly tag: string;
  readonly attributes: string;
  /** Inside the element, beside the link. */
  readonly inside?: string;
  /** Something that is there once the element works. */
  readonly sign: string;
  /** What a visitor does with it. */
  readonly use: readonly Step[];
}

const ada = 'therapist-id="{therapist}"';
const session = 'service-id="{service}" format="online"';

/** What a visitor types; it must be found nowhere else. */
export const typed = {
  firstName: 'Quendolin',
  lastName: 'Xaverstorp',
  email: 'quendolin.x@example.org',
  words: 'Zwielichtig bedrückt',
};

const person: readonly Step[] = [
  { type: ['client/firstName', typed.firstName] },
  { type: ['client/lastName', typed.lastName] },
  { type: ['client/email', typed.email] },
];

export const cells: readonly Cell[] = [
  {
    name: 'provider',
    tag: 'attune-provider',
    attributes: 'publishable-key="pk_hosts" api="{api}"',
    inside: `<attune-reviews ${ada}></attune-reviews>`,
    sign: '.reviews li',
    use: [],
  },
  {
    name: 'picker',
    tag: 'attune-booking-picker',
    attributes: `${ada} ${session}`,
    sign: '[name=time]',
    use: [
      { press: '[name=time]' },
      { press: '.bar .primary[aria-disabled=false]' },
      { see: 'form' },
      ...person,
      { press: '[name="consent/privacy"]' },
      { send: true },
      { see: 'dl' },
      { press: '.bar .primary[aria-disabled=false]' },
      { see: '.done' },
    ],
  },
  {
    name: 'request',
    tag: 'attune-booking-request',
    attributes: ada,
    sign: 'form',
    use: [
      { type: ['message', typed.words] },
      ...person,
      { press: '[name="consent/privacy"]' },
      { send: true },
      { see: '.sent' },
    ],
  },
  {
    name: 'manager',
    tag: 'attune-booking-manager',
    attributes: 'mode="inline" token="token_booking"',
    sign: 'dl',
    use: [{ press: '[part=actions] .row .plain' }, { see: '[data-keep]' }],
  },
  {
    name: 'manager, framed',
    tag: 'attune-booking-manager',
    attributes: 'mode="frame" token="token_booking"',
    sign: 'iframe[height]',
    use: [],
  },
  {
    name: 'review form',
    tag: 'attune-review-form',
    attributes: 'mode="inline" token="token_review"',
    sign: '.stars',
    use: [
      { press: '.stars [value="4"]' },
      { send: true },
      { type: ['text', typed.words] },
      { send: true },
      { press: '.choices [value=published]' },
      { send: true },
      { see: '.done' },
    ],
  },
  { name: 'reviews', tag: 'attune-reviews', attributes: ada, sign: '.reviews li', use: [] },
  {
    name: 'report card',
    tag: 'attune-report-card',
    attributes: 'mode="inline" token="token_report_card"',
    sign: '.sealed button',
    use: [{ press: '.sealed button' }, { see: 'article' }],
  },
  {
    name: 'mail choices',
    tag: 'attune-unsubscribe-form',
    attributes: 'mode="inline" token="token_subscription"',
    sign: '[type=checkbox]',
    use: [{ press: '[part=stop]' }, { see: '[part=outcome]' }],
  },
  // last: its dialog lies over everything else
  {
    name: 'directory',
    tag: 'attune-therapist-directory',
    attributes: '',
    sign: '[part=card]',
    use: [
      { press: '[part=time]' },
      { see: 'dialog[open]' },
      { see: '[part=choice-so-far]' },
      { press: 'dialog header button' },
    ],
  },
];
