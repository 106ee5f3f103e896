import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';

type Question = Schemas['Question'];
type Fault = { readonly pointer: string; readonly detail: string };

/** Refuses (422) answers that a service's questions do not allow, each with a pointer to where it stands in the body. */
export function checkAnswers(questions: readonly Question[], answers: Readonly<Record<string, string>>): void {
  const known = new Set(questions.map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  const errors = [
    ...questions.flatMap((question) => faultsOf(question, answerTo(question, answers))),
    ...unknown.map((id) => fault(id, 'the service has no such question')),
  ];
  if (errors.length > 0)
    refuse('validation-failed', { detail: 'The answers do not fit the questions of the service.', errors });
}

/** An own one: every object has a `toString` that nobody answered. */
function answerTo({ id }: Question, answers: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function faultsOf({ id, kind, required, options }: Question, answer: string | undefined): Fault[] {
  if (answer === undefined || answer.trim() === '') return required ? [fault(id, 'must be answered')] : [];
  if (kind === 'choice' && !options.includes(answer)) return [fault(id, 'must be one of the options')];
  return [];
}

function fault(id: string, detail: string): Fault {
  return { pointer: `/answers/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`, detail };
}
