import { html } from 'lit';
import type { PresentationTexts } from '../locales/presentation-catalogue.ts';
import type { Said } from './words.ts';

/** Says who would be asked, and asks whether they may be. */
export const consentView = ({ text, lang, dir }: Said<PresentationTexts>, host: string, agree: () => void) => {
  const { consent } = text.presentation;
  return html`<div class="attune" lang=${lang} dir=${dir}>
    <div class="card">
      <h3>${consent.heading}</h3>
      <p>${consent.words(host)}</p>
      <p class="quiet small">${consent.kept}</p>
      <button class="button primary" type="button" @click=${agree}>${consent.allow}</button>
    </div>
  </div>`;
};

/** A place for focus, before what is loading. */
export const waitingView = html`<div class="unseen" tabindex="-1"></div>`;
