import { html, nothing } from 'lit';
import type { Texts } from '../../locales/catalogue.ts';
import { crisisLine } from '../crisis-line.ts';
import { failureNotice } from '../failure-notice.ts';
import { keepFromPage } from '../keep-from-page.ts';
import { problemSummary } from '../problem-summary.ts';
import { starShape } from '../stars.ts';
import { questions, type Question, type Writing } from './writing.ts';

/** One question with its answer, and the way on and back. */
export function questionView(writing: Writing) {
  const { failure, form, invitation, isBusy, practice, review, step, t, text } = writing;
  const question = step as Question;
  const index = questions.indexOf(question);
  const previous = questions[index - 1];
  const isLast = index === questions.length - 1;
  return html`${crisisLine(practice)}
    <form novalidate @submit=${writing.submit} @input=${form.handleInput} @keydown=${keepFromPage}>
      <div>
        <p class="quiet small">${t.step(index + 1, questions.length)}</p>
        <h2 id="question" tabindex="-1" data-heading>${t.questions[question](invitation?.therapist.name ?? '')}</h2>
      </div>
      ${
        form.problems.has(question)
          ? problemSummary(t.problem, [[question, t.missing[question]]], (name) => writing.focus(`[name="${name}"]`))
          : nothing
      }
      ${
        failure
          ? html`<div tabindex="-1" data-obstacle>
              ${failureNotice(failure, unsent(writing), practice, () => void writing.send())}
              <p class="small">${t.safe}</p>
            </div>`
          : nothing
      }
      ${answers[question](writing)}
      <div class="bar">
        <button class="button primary" aria-disabled=${isBusy}>
          ${isBusy ? t.sending : isLast ? (review ? t.save : t.send) : t.proceed}
        </button>
        ${
          previous || review
            ? html`<button class="button plain" type="button" @click=${() => writing.go(previous ?? 'done')}>
                ${text.common.back}
              </button>`
            : nothing
        }
      </div>
    </form>`;
}

/** It is the review that could not be sent, whatever else cannot be reached. */
function unsent({ t, text }: Writing): Texts {
  return { ...text, errors: { ...text.errors, unavailable: () => t.unsent } };
}

const answers: Record<Question, (writing: Writing) => unknown> = {
  rating: starsView,
  text: wordsView,
  visibility: readersView,
};

function starsView({ form, t }: Writing) {
  const chosen = form.text('rating');
  return html`<fieldset
    class="stars"
    part="stars"
    role="radiogroup"
    aria-labelledby="question"
    aria-required="true"
    aria-invalid=${form.problems.has('rating') ? 'true' : nothing}
  >
    ${t.ratings.map((words, index) => {
      const stars = String(index + 1);
      return html`<label class="star">
        <input
          type="radio"
          name="rating"
          required
          .value=${stars}
          aria-label=${t.rating(index + 1, words)}
          .checked=${chosen === stars}
        />
        ${starShape}<span class="small" aria-hidden="true">${words}</span>
      </label>`;
    })}
  </fieldset>`;
}

function wordsView({ form, t }: Writing) {
  const isWrong = form.problems.has('text');
  return html`<div class="entry">
    <p class="quiet" id="hint">${t.wordsHint} ${t.wordsPrivacy}</p>
    <textarea
      class="field"
      name="text"
      rows="6"
      maxlength="4000"
      aria-labelledby="question"
      aria-describedby="hint"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${form.text('text')}
    ></textarea>
  </div>`;
}

/** Two choices of equal weight, and none made beforehand. */
function readersView(writing: Writing) {
  const { form, invitation, practiceName, t } = writing;
  const chosen = form.text('visibility');
  const choice = (value: string, name: string, hint: string) =>
    html`<label class="choice" part="choice">
      <input
        type="radio"
        name="visibility"
        required
        .value=${value}
        aria-describedby=${value}
        .checked=${chosen === value}
      />
      <span class="chosen">${name}</span>
      <span class="quiet small" id=${value}>${hint}</span>
    </label>`;
  return html`<fieldset
      class="choices"
      role="radiogroup"
      aria-labelledby="question"
      aria-required="true"
      aria-invalid=${form.problems.has('visibility') ? 'true' : nothing}
    >
      ${choice('published', t.publish, t.publishHint(invitation?.therapist.name ?? ''))}
      ${choice('private', t.keepPrivate(practiceName), t.keepPrivateHint(practiceName))}
    </fieldset>
    <p class="quiet small">${t.sender(practiceName)}</p>`;
}
