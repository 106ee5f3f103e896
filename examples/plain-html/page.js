// The page's own script, as a partner might have one: the language switch.
// It sets `lang` on the document and nothing else; Attune follows by itself.
const languages = {
  de: 'Hausarztpraxis am Landwehrkanal, Berlin-Kreuzberg',
  en: 'Family doctors at Landwehrkanal, Berlin-Kreuzberg',
};

function speak(language) {
  if (!(language in languages)) return;
  document.documentElement.lang = language;
  document.title = languages[language];
}

function follow(event) {
  const link = event.target.closest?.('a.switch');
  if (!link) return;
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set('lang', link.hreflang);
  history.replaceState(history.state, '', address);
  speak(link.hreflang);
}

speak(new URLSearchParams(location.search).get('lang'));
document.addEventListener('click', follow);
