import { render } from 'lit';
import { pageLanguage } from '../../controllers/page-language.ts';
import { directionOf, spoken } from '../../locales/catalogue.ts';
import { loadDoctorLanguage } from '../../locales/doctor-catalogue.ts';
import { voiceOf } from '../../locales/voice.ts';
import { controls } from '../../styles/controls.styles.ts';
import { host as ground } from '../../styles/host.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { present } from '../targets.ts';
import { styles } from './doctor.styles.ts';
import { doctorView } from './doctor-view.ts';
import type { Finding } from './findings.ts';
import { checkPage } from './page-checks.ts';
import { checkPlatform } from './platform-checks.ts';

/**
 * Looks at how a page embeds us and says what is wrong: in the console in English, and in a panel above the page in the
 * language of the page. Asks the platform one thing; changes nothing, and stores nothing.
 */
export async function examine(missing: ReadonlyMap<string, unknown>): Promise<readonly Finding[]> {
  const findings = [...checkPage(missing), ...(await checkPlatform())];
  const { doctor } = (await loadDoctorLanguage('en'))(voiceOf('en', null, null));
  // eslint-disable-next-line no-console -- who asks the doctor reads the console, and this is no warning
  console.table(findings.map(({ verdict, code, words }) => ({ verdict, code, words: words(doctor) })));
  await show(findings);
  return findings;
}

async function show(findings: readonly Finding[]): Promise<void> {
  const lang = spoken(pageLanguage(present()[0] ?? document.body));
  const text = (await loadDoctorLanguage(lang))(voiceOf(lang, null, null));
  const panel = place();
  const close = () => panel.remove();
  if (panel.shadowRoot)
    render(doctorView({ findings, text, lang, dir: directionOf(lang, ''), close }), panel.shadowRoot);
  panel.showPopover();
  panel.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
}

/** One panel, however often the doctor is called; above everything. */
function place(): HTMLElement {
  document.querySelector('[data-attune-doctor]')?.remove();
  const panel = document.createElement('div');
  panel.dataset.attuneDoctor = '';
  panel.popover = 'manual';
  const root = panel.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, ground, controls, styles].flatMap(({ styleSheet }) => styleSheet ?? []);
  document.body.append(panel);
  return panel;
}
