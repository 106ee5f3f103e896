// The page's own script: whoever reads Hindi rather than English can have the directory in it.
// It sets `lang` on the element and nothing else; without this script the link stays hidden.
const directory = document.querySelector('attune-therapist-directory');
const link = document.querySelector('a.switch');

const languages = {
  en: { offers: 'hi', words: 'हिन्दी में देखें' },
  hi: { offers: 'en', words: 'Show in English' },
};

function speak(language) {
  const { offers, words } = languages[language] ?? languages.en;
  if (offers === 'en') directory.lang = 'hi';
  else directory.removeAttribute('lang');
  link.hreflang = offers;
  link.lang = offers;
  link.textContent = words;
  link.hidden = false;
}

link.addEventListener('click', (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set('lang', link.hreflang);
  history.replaceState(history.state, '', address);
  speak(link.hreflang);
});

speak(new URLSearchParams(location.search).get('lang'));
