import type { CSSResult } from 'lit';
import type { Practice } from '@attune/sdk';
import { sheetOf, themeOf } from './look.ts';
import { hashOf, jsonOf, textOf } from './markup.ts';
import { scriptless, slotTag } from './scriptless.ts';
import type { FieldNames } from './scriptless.ts';

/** An element, or a profile, as markup with a declarative shadow root. */
export interface Rendered {
  /** What stands in the body. */
  readonly html: string;
  /** What stands in the head: what search engines read. */
  readonly head: string;
  /** What `style-src` of a content security policy must say, unless a nonce was given: `'sha256-…'`. */
  readonly styles: readonly string[];
}

/** What stands around the drawn view, and beside it. */
export interface Frame {
  readonly tag: 'attune-therapist-directory' | 'div';
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** What the page would have without any of this, as markup: it is shown where there are no shadow roots. */
  readonly fallback: string;
  readonly practice: Practice;
  readonly sheets: readonly CSSResult[];
  readonly names: FieldNames;
  /** Where the form around it is sent. */
  readonly action: string;
  /** What the form keeps of the address beside its own fields. */
  readonly kept: URLSearchParams;
  /** For the element that takes its place. */
  readonly handedOver: unknown;
  readonly nonce: string | undefined;
}

/** A view as it stands in the page before any script runs, and for good where none does. */
export async function pageOf(view: unknown, frame: Frame): Promise<Pick<Rendered, 'html' | 'styles'>> {
  const sheets = [sheetOf(...frame.sheets), themeOf(frame.practice)];
  const body = served(view, frame).replaceAll(slotTag, 'slot');
  const root = [...sheets.map((sheet) => styleTag(sheet, frame.nonce)), body].join('');
  const { tag } = frame;
  return {
    html: `<${tag}${attributesOf(frame.attributes)}><template shadowrootmode="open">${root}</template>${frame.fallback}</${tag}>`,
    styles: await Promise.all(sheets.map(hashOf)),
  };
}

/** The same tree as the element's below `.attune`, so that what is at one place here is at the same place there. */
function served(view: unknown, { names, action, kept, handedOver }: Frame): string {
  const hidden = [...kept].map(([name, value]) => `<input${attributesOf({ type: 'hidden', name, value })}>`);
  const data = handedOver === undefined ? '' : `<script type="application/json">${jsonOf(handedOver)}</script>`;
  const form = attributesOf({ class: 'served', method: 'get', action });
  return `<form${form}>${textOf(scriptless(view, names))}${hidden.join('')}${data}</form>`;
}

const styleTag = (sheet: string, nonce: string | undefined) => `<style${attributesOf({ nonce })}>${sheet}</style>`;

function attributesOf(attributes: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

/** For text and for attributes in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
}
