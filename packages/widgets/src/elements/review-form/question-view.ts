import { html, nothing } from 'lit';
import { crisisLine } from '../crisis-line.ts';
import { failureNotice } from '../failure-notice.ts';
import { icons } from '../icons.ts';
import { questions, type Question, type Writing } from './writing.ts';

/** One question with its answer, and the way on and back. */
export function questionView(writing: Writing) {
  const { invitation, practice, review, sequel, step, t, text } = writing;
  const index = questions.indexOf(step as Question);
  const back = questions[index - 1] ?? (review ? 'done' : undefined);
  return html`${crisisLine(practice)}
    <form novalidate @submit=${writing.submit} @input=${sequel?.form.handleInput}>
      <div>
        <p class="quiet small">${t.step(index + 1, questions.length)}</p>
        <h2 id="question" tabindex="-1" data-heading>
          ${sequel?.heading ?? t.question(invitation?.therapist.name ?? '')}
        </h2>
      </div>
      ${sequel?.problemView()} ${obstacleView(writing)} ${step === 'rating' ? starsView(writing) : sequel?.answerView()}
      <div class="bar">
        <button class="button primary" aria-disabled=${sequel?.isBusy ?? false}>${sequel?.action ?? t.proceed}</button>
        ${
          back
            ? html`<button class="button plain" type="button" @click=${() => writing.go(back)}>
                ${text.common.back}
              </button>`
            : nothing
        }
      </div>
    </form>`;
}

/** What did not work, and how to go on. It takes focus when it appears. */
export function obstacleView({ obstacle, practice, sequel, text }: Writing) {
  if (!obstacle) return nothing;
  const { failure, again } = obstacle;
  return html`<div tabindex="-1" data-obstacle>
    ${sequel ? sequel.failureView(obstacle) : failureNotice(failure, text, practice, again)}
  </div>`;
}

// the group says what is wrong: a required radio button would be called invalid before anybody was there
function starsView({ sequel, t }: Writing) {
  const chosen = sequel?.form.text('rating');
  return html`<fieldset
    class="stars"
    part="stars"
    role="radiogroup"
    aria-labelledby="question"
    aria-required="true"
    aria-invalid=${!!sequel?.form.problems.has('rating')}
  >
    ${t.ratings.map((words, index) => {
      const stars = String(index + 1);
      return html`<label class="star">
        <input
          type="radio"
          name="rating"
          required
          aria-invalid="false"
          .value=${stars}
          aria-label=${t.rating(index + 1, words)}
          .checked=${chosen === stars}
        />
        ${icons.star}<span class="small" aria-hidden="true">${words}</span>
      </label>`;
    })}
  </fieldset>`;
}
