import { html } from 'lit';
import { icon } from '../../elements/icons.ts';
import type { DoctorTexts } from '../../locales/doctor-catalogue.ts';
import type { Finding } from './findings.ts';

interface View {
  readonly findings: readonly Finding[];
  readonly text: DoctorTexts;
  readonly lang: string;
  readonly dir: string;
  readonly close: () => void;
}

/** What was found, the worst first. */
export const doctorView = ({ findings, text, lang, dir, close }: View) =>
  html`<div class="attune card" lang=${lang} dir=${dir}>
    <header>
      <h2 tabindex="-1">${text.doctor.heading}</h2>
      <button class="button plain" type="button" aria-label=${text.common.close} @click=${close}>${cross}</button>
    </header>
    <ul>
      ${[...findings].sort(worstFirst).map((each) => row(each, text.doctor))}
    </ul>
  </div>`;

const row = ({ verdict, words }: Finding, doctor: DoctorTexts['doctor']) =>
  html`<li class="notice ${verdict}">
    <strong>${doctor.verdicts[verdict]}</strong>
    <span>${words(doctor)}</span>
  </li>`;

const order = ['bad', 'warn', 'good'];
const worstFirst = (a: Finding, b: Finding): number => order.indexOf(a.verdict) - order.indexOf(b.verdict);

const cross = icon('m6 6 12 12M18 6 6 18');
