import type { ReactiveControllerHost } from 'lit';
import { focusOn } from './form-focus.ts';

/** Why a field cannot be taken as it is: there is nothing in it, or something else than is asked for. */
export type FieldProblem = 'missing' | 'wrong';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * The state of a form: what was typed, by field name, and what is wrong with it.
 * It survives the form's own elements, so nothing typed is lost; problems are looked for on submission only,
 * and their summary, the element with `data-problems`, then takes focus.
 */
export class FormController {
  /** What is wrong, by field name, in the order of the page; empty if nothing is, as far as is known. */
  problems: ReadonlyMap<string, FieldProblem> = new Map();

  /** What was typed or ticked, by field name; nothing is ticked until the visitor does it. */
  readonly values = new Map<string, string | boolean>();

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The text of a field as it was typed. */
  text(name: string): string {
    return String(this.values.get(name) ?? '');
  }

  /** Takes what is wrong from the browser's own validation; true when nothing is. */
  validate(form: HTMLFormElement): boolean {
    const faulty = ([...form.elements] as Control[]).filter(({ name, validity }) => name && !validity.valid);
    this.refuse(
      faulty.map(({ name, value, type }) => [name, value.trim() && type !== 'checkbox' ? 'wrong' : 'missing']),
    );
    return faulty.length === 0;
  }

  /** Shows what is wrong and moves focus to the summary. */
  refuse(problems: Iterable<[string, FieldProblem]>): void {
    this.problems = new Map(problems);
    this.#host.requestUpdate();
    void focusOn(this.#host, '[data-problems]');
  }

  /** Remembers what is typed, and that a field has been put right. */
  readonly handleInput = ({ target }: Event): void => {
    const { name, type, value, validity, checked } = target as HTMLInputElement;
    this.values.set(name, type === 'checkbox' ? checked : value);
    if (validity.valid) this.problems = new Map([...this.problems].filter(([faulty]) => faulty !== name));
    this.#host.requestUpdate();
  };
}
