import type { AttuneAttributes, AttunePage } from '../page-api.ts';

/** What is loaded ahead, when somebody is about to press an opener. */
export type Prepare = (target: string, attributes: AttuneAttributes) => void;

/**
 * Lets anything on the page open an element of ours: `data-attune-open="#id"`, or a tag whose attributes follow,
 * `data-attune-open="attune-booking-picker" data-attune-therapist-id="…"`. A link stays a link wherever we cannot.
 */
export function listenToOpeners(attune: AttunePage, prepare: Prepare): void {
  const openerOf = ({ target }: Event) => (target as Partial<Element>).closest?.<HTMLElement>('[data-attune-open]');
  const ahead = (event: Event) => {
    const opener = openerOf(event);
    if (opener) prepare(targetOf(opener), attributesOf(opener));
  };
  document.addEventListener('pointerover', ahead);
  document.addEventListener('focusin', ahead);
  document.addEventListener('click', (event) => {
    const opener = openerOf(event);
    if (!opener || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    attune.open(targetOf(opener), attributesOf(opener)).catch((cause: unknown) => follow(opener, cause));
  });
}

/** Where an opener leads when we cannot open anything: to its own address, if it has one. */
function follow(opener: HTMLElement, cause: unknown): void {
  console.error(new Error('Attune: an opener of this page opens nothing', { cause }));
  if (opener instanceof HTMLAnchorElement && opener.href) location.assign(opener.href);
}

const targetOf = ({ dataset }: HTMLElement): string => dataset.attuneOpen ?? '';

/**
 * `data-attune-therapist-id` says what `therapist-id` of the element will. Pages let strangers write `data-…`, which runs
 * nothing; so must it here: no `onclick`.
 */
function attributesOf(opener: HTMLElement): AttuneAttributes {
  const said = [...opener.attributes].filter(({ name }) => name.startsWith(prefix) && !own.test(name));
  return Object.fromEntries(said.map(({ name, value }) => [name.slice(prefix.length), value]));
}

const prefix = 'data-attune-';
const own = /^data-attune-(open$|on)/;
