import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What stands in a field now: its text, or whether it is ticked. */
export type FieldValue = string | boolean;

/** Why a field cannot be taken as it is, in words for the visitor. */
export interface FieldProblem {
  readonly name: string;
  readonly message: string;
}

/** A native field of a form. */
export type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The words for a field that the browser, or without its validity the platform, finds wanting. */
export type DescribeProblem = (name: string, validity?: ValidityState) => string;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * The state of a form: what was typed, by field name, and what is wrong with it.
 * It survives the form's own elements, so nothing typed is lost; problems are looked for on submission only,
 * and their summary, the element with `data-problems`, then takes focus.
 */
export class FormController implements ReactiveController {
  /** What is wrong, in the order of the page; empty if nothing is, as far as is known. */
  problems: readonly FieldProblem[] = [];

  readonly #host: Host;
  readonly #describe: DescribeProblem;
  #values: Record<string, FieldValue> = {};
  #focusIsDue = false;

  constructor(host: Host, describe: DescribeProblem) {
    this.#host = host;
    this.#describe = describe;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#focusIsDue) return;
    this.#focusIsDue = false;
    this.#host.renderRoot.querySelector<HTMLElement>('[data-problems]')?.focus();
  }

  /** The text of a field, without space around it. */
  text(name: string): string {
    return String(this.#values[name] ?? '').trim();
  }

  /** The text of a field as it was typed. */
  typed(name: string): string {
    return String(this.#values[name] ?? '');
  }

  /** Whether a field is ticked; nothing is until the visitor does it. */
  ticked(name: string): boolean {
    return this.#values[name] === true;
  }

  /** What is wrong with a field, if anything. */
  problem(name: string): string | undefined {
    return this.problems.find((problem) => problem.name === name)?.message;
  }

  /** Takes what is wrong from the browser's own validation; true when nothing is. */
  validate(form: HTMLFormElement): boolean {
    const faulty = controlsOf(form).filter((control) => !control.validity.valid);
    this.#refuse(faulty.map((control) => ({ name: control.name, message: this.#describe(control.name, control.validity) })));
    return faulty.length === 0;
  }

  /** Shows that the platform could not take these fields and moves focus to the summary. */
  refuseNames(names: readonly string[]): void {
    this.#refuse(names.map((name) => ({ name, message: this.#describe(name) })));
  }

  #refuse(problems: readonly FieldProblem[]): void {
    this.problems = problems;
    this.#focusIsDue = problems.length > 0;
    this.#host.requestUpdate();
  }

  /** Moves focus to a field. */
  focus(name: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }

  /** Remembers what is typed, and that a field has been put right. */
  readonly handleInput = (event: Event): void => {
    const control = event.target as FormControl;
    this.#values = { ...this.#values, [control.name]: valueOf(control) };
    if (control.validity.valid) this.problems = this.problems.filter(({ name }) => name !== control.name);
    this.#host.requestUpdate();
  };
}

const controlsOf = (form: HTMLFormElement): FormControl[] =>
  [...form.elements].filter((element): element is FormControl => 'validity' in element && 'name' in element && element.name !== '');

const valueOf = (control: FormControl): FieldValue =>
  control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : control.value;
