import type { TemplateResult } from 'lit';

/**
 * A template of an element as a page without script can use it: a button whose handler answers an address is a link there,
 * fields have names so that a form around them can be sent, and what needs a script is left out. The element's own templates
 * stay as they are, and nothing of this reaches a visitor's browser.
 */
export function scriptless(value: unknown, names: FieldNames): unknown {
  if (Array.isArray(value)) return value.map((one) => scriptless(one, names));
  if (!isTemplate(value)) return value;
  const { strings, slots } = planOf(value.strings);
  const values = slots.map((slot) => fill(slot, value.values, names));
  // of Lit's server renderer: markup that is drawn once, without the comments by which it would be found again
  return { ...value, strings, values, _$litServerRenderMode: 1 };
}

/** What the fields of the form around it are called. */
export interface FieldNames {
  readonly search: string;
  readonly sort: string;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value && 'strings' in value;
}

/** What stands between two strings: a value of the template, the address that a handler answers, or the name of a field. */
type Slot =
  | { readonly kind: 'value' | 'address'; readonly index: number }
  | { readonly kind: 'name'; readonly field: keyof FieldNames };

function fill(slot: Slot, values: readonly unknown[], names: FieldNames): unknown {
  if (slot.kind === 'name') return names[slot.field];
  const value = values[slot.index];
  return slot.kind === 'address' ? addressOf(value) : scriptless(value, names);
}

/** A handler is asked without an event: it answers where the tap would lead. */
function addressOf(handler: unknown): string {
  const answer: unknown = typeof handler === 'function' ? (handler as () => unknown)() : undefined;
  return typeof answer === 'string' ? answer : '';
}

interface Plan {
  readonly strings: TemplateStringsArray;
  readonly slots: readonly Slot[];
}

const plans = new WeakMap<TemplateStringsArray, Plan>();

/** Made once for each template of the source. */
function planOf(strings: TemplateStringsArray): Plan {
  const plan = plans.get(strings) ?? makePlan(strings);
  plans.set(strings, plan);
  return plan;
}

function makePlan(source: TemplateStringsArray): Plan {
  const text = source.reduce((before, part, index) => `${before}{{${String(index - 1)}}}${part}`);
  const markup = rules.reduce((before, [pattern, by]) => before.replace(pattern, by), text.replace(/\s+/g, ' '));
  const pieces = markup.split(/\{\{([\w-]+)\}\}/);
  const strings = pieces.filter((_, index) => index % 2 === 0);
  const slots = pieces.filter((_, index) => index % 2 === 1).map(slotOf);
  return { strings: Object.assign(strings, { raw: strings }), slots };
}

function slotOf(mark: string): Slot {
  if (mark === 'search' || mark === 'sort') return { kind: 'name', field: mark };
  const index = Number(mark.replace('to-', ''));
  return { kind: mark.startsWith('to-') ? 'address' : 'value', index };
}

/** Stands for a slot, which Lit draws in an element of its own only. */
export const slotTag = 'server-slot';

/** In this order. Values are `{{0}}`, so that no `>` of theirs can be mistaken for the end of a tag. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/<button([^>]*?) @click=\{\{(\d+)\}\}([^>]*)>(.*?)<\/button>/g, '<a href={{to-$2}}$1$3>$4</a>'],
  [/(<a [^>]*?) type="button"/g, '$1'],
  [/(<a [^>]*?) aria-pressed=(\{\{\d+\}\})/g, '$1 data-chosen=$2 aria-current=$2'],
  [/ aria-(?:haspopup="dialog"|disabled=\{\{\d+\}\})/g, ''],
  [/<input(?=[^>]* type="search")/g, '<input name={{search}}'],
  [/<select/g, '<select name={{sort}}'],
  [/ \.value=/g, ' value='],
  [/ \.(checked|selected)=/g, ' ?$1='],
  [/ @\w+=\{\{\d+\}\}/g, ''],
  // what loads later stands in the page, where it is found: the words in it are shown until then
  [/<attune-([a-z]+)[^>]*>/g, `<${slotTag} name="$1">`],
  [/<\/attune-[a-z]+\s*>/g, `</${slotTag}>`],
];
