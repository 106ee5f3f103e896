import { spoken } from '../../locales/catalogue.ts';
import { pageLanguage } from '../../controllers/page-language.ts';
import { pageConfiguration } from '../../contexts/page-configuration.ts';
import { present, tags } from '../targets.ts';
import { version } from '../version.ts';
import { finding, type Finding } from './findings.ts';

/** What can be seen of a page without asking anybody. */
export function checkPage(missing: ReadonlyMap<string, unknown>): Finding[] {
  return [
    ...script(),
    ...[...missing.keys()].map((tag) => finding('bad', 'not-loaded', (t) => t.missing(tag))),
    ...foreign(),
    ...withoutFallback(),
    ...trustedTypes(),
    language(),
    finding('good', 'scheme', (t) => t.scheme(getComputedStyle(present()[0] ?? document.body).colorScheme)),
  ];
}

function script(): Finding[] {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[data-key]');
  const isKeyed = !!pageConfiguration() || !!document.querySelector('attune-provider');
  return [
    finding('good', 'version', (t) => t.version(version, scripts[0]?.src ?? '')),
    ...(isKeyed ? [] : [finding('bad', 'no-key', (t) => t.noKey)]),
    ...(scripts.length > 1 ? [finding('warn', 'duplicates', (t) => t.duplicates(scripts.length))] : []),
  ];
}

/** Every element of ours can be told how visitors are addressed. */
function foreign(): Finding[] {
  const theirs = tags.filter((tag) => !('address' in (customElements.get(tag)?.prototype ?? { address: '' })));
  return theirs.map((tag) => finding('bad', 'foreign', (t) => t.foreign(tag)));
}

function withoutFallback(): Finding[] {
  const empty = present().filter((element) => !element.textContent.trim());
  const named = [...new Set(empty.map(({ localName }) => localName))];
  return named.map((tag) => finding('warn', 'no-fallback', (t) => t.noFallback(tag)));
}

/** A page that requires trusted types must allow our policy, or nothing of ours is drawn. */
function trustedTypes(): Finding[] {
  const isDrawn = present().some((element) => element.shadowRoot?.querySelector('.attune, slot'));
  try {
    document.createElement('template').innerHTML = '<b></b>';
    return [];
  } catch {
    return [
      isDrawn
        ? finding('good', 'trusted-types', (t) => t.trustedFine)
        : finding('bad', 'trusted-types', (t) => t.trusted),
    ];
  }
}

function language(): Finding {
  const tag = pageLanguage(present()[0] ?? document.body);
  const lang = spoken(tag);
  const isSpoken = tag.toLowerCase().startsWith(lang);
  return finding(isSpoken ? 'good' : 'warn', 'language', (t) => t.language(tag, lang));
}
