import type { doctor as source } from './en.doctor.ts';

/**
 * What is said to the author of a page that our doctor looks at, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function doctor(): ReturnType<typeof source> {
  return {
    heading: 'Bu sayfa Attune’u nasıl yerleştiriyor',
    verdicts: { good: 'Yolunda', warn: 'Bakın', bad: 'Yanlış' },
    noKey: 'Anahtar yok: betiğin data-key="pk_…", öğelerin ise bir <attune-provider> öğesine ihtiyacı var.',
    version: (version, from) => `Çalışan sürüm: ${version}${from && ` (${from})`}.`,
    missing: (tag) => `<${tag}> yüklenemedi; nedeni konsolda.`,
    duplicates: (n) => `Bu sayfada ${n} betiğimiz var; ilki geçerli.`,
    foreign: (tag) => `<${tag}> bu sayfada başka bir şey tarafından kaydedilmiş; o kalır.`,
    noFallback: (tag) => `<${tag}> içinde bağlantı yok: betik olmadan hiçbir şey görünmez.`,
    trusted: 'Sayfa trusted types istiyor ve policy’mize izin vermiyor: “trusted-types attune” ekleyin.',
    trustedFine: 'Sayfa trusted types istiyor ve policy’mize izin veriyor.',
    language: (tag, lang) => `Sayfa “${tag}” diyor; konuştuğumuz dil “${lang}”.`,
    scheme: (scheme) => `Öğelerimizin bulunduğu yerdeki renk şeması: ${scheme}.`,
    key: (practice, origin) => `${practice} anahtarı ${origin} üzerinde çalışıyor.`,
    keyInvalid: 'Anahtar bilinmiyor ya da geri alınmış.',
    keyPaused: 'Merkez anahtarı duraklattı: öğelerin içindekiler görünür.',
    refused: (status, code) => `Platform reddediyor: ${status} ${code}.`,
    origin: (origin) =>
      `${origin} bu anahtarın siteleri arasında değil ya da anahtar bilinmiyor veya geri alınmış: attune keys create --origin ${origin}`,
    policy: (directive, uri) => `Sayfanın Content-Security-Policy’si ${uri} adresini engelliyor (${directive}).`,
    unreachable: (host) => `${host} adresine buradan ulaşılamıyor.`,
    clock: (seconds) => `Bu cihazın saati platformunkinden ${seconds} saniye farklı.`,
    support: (isOld, oldest) =>
      isOld
        ? `Bu sürüm artık desteklenmiyor; desteklenen en eskisi: ${oldest}.`
        : `Bu sürüm destekleniyor; desteklenen en eskisi: ${oldest}.`,
  };
}
