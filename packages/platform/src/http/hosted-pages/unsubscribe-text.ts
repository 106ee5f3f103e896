import type { PageLanguage } from './text.ts';

/** What the page to unsubscribe says, in one language and one form of address. */
export interface UnsubscribeText {
  readonly title: string;
  readonly ask: ByTopic;
  readonly stop: string;
  readonly stopped: ByTopic;
  readonly undo: string;
  readonly resumed: ByTopic;
  readonly still: string;
}

type ByTopic = Readonly<Record<'reviews' | 'news' | 'offers', string>>;

const en: UnsubscribeText = {
  title: 'Unsubscribe',
  ask: {
    reviews: 'Do you want no more invitations to review by e-mail?',
    news: 'Do you want no more news by e-mail?',
    offers: 'Do you want no more offers by e-mail?',
  },
  stop: 'Unsubscribe',
  stopped: {
    reviews: 'You get no more invitations to review by e-mail.',
    news: 'You get no more news by e-mail.',
    offers: 'You get no more offers by e-mail.',
  },
  undo: 'Undo',
  resumed: {
    reviews: 'It is as it was: you get invitations to review by e-mail.',
    news: 'It is as it was: you get news by e-mail.',
    offers: 'It is as it was: you get offers by e-mail.',
  },
  still: 'Mail about your appointments still comes.',
};

const de = (polite: boolean): UnsubscribeText => ({
  title: 'Mails abbestellen',
  ask: {
    reviews: polite
      ? 'Möchten Sie keine Einladungen zu Bewertungen mehr per Mail bekommen?'
      : 'Möchtest du keine Einladungen zu Bewertungen mehr per Mail bekommen?',
    news: polite
      ? 'Möchten Sie keine Neuigkeiten mehr per Mail bekommen?'
      : 'Möchtest du keine Neuigkeiten mehr per Mail bekommen?',
    offers: polite
      ? 'Möchten Sie keine Angebote mehr per Mail bekommen?'
      : 'Möchtest du keine Angebote mehr per Mail bekommen?',
  },
  stop: 'Abbestellen',
  stopped: {
    reviews: polite
      ? 'Sie bekommen keine Einladungen zu Bewertungen mehr per Mail.'
      : 'Du bekommst keine Einladungen zu Bewertungen mehr per Mail.',
    news: polite ? 'Sie bekommen keine Neuigkeiten mehr per Mail.' : 'Du bekommst keine Neuigkeiten mehr per Mail.',
    offers: polite ? 'Sie bekommen keine Angebote mehr per Mail.' : 'Du bekommst keine Angebote mehr per Mail.',
  },
  undo: 'Rückgängig machen',
  resumed: {
    reviews: polite
      ? 'Es ist wieder wie vorher: Sie bekommen Einladungen zu Bewertungen per Mail.'
      : 'Es ist wieder wie vorher: Du bekommst Einladungen zu Bewertungen per Mail.',
    news: polite
      ? 'Es ist wieder wie vorher: Sie bekommen Neuigkeiten per Mail.'
      : 'Es ist wieder wie vorher: Du bekommst Neuigkeiten per Mail.',
    offers: polite
      ? 'Es ist wieder wie vorher: Sie bekommen Angebote per Mail.'
      : 'Es ist wieder wie vorher: Du bekommst Angebote per Mail.',
  },
  still: polite ? 'Mails zu Ihren Terminen bekommen Sie weiterhin.' : 'Mails zu deinen Terminen bekommst du weiterhin.',
});

const da: UnsubscribeText = {
  title: 'Afmeld e-mails',
  ask: {
    reviews: 'Vil du ikke længere have invitationer til at anmelde på e-mail?',
    news: 'Vil du ikke længere have nyheder på e-mail?',
    offers: 'Vil du ikke længere have tilbud på e-mail?',
  },
  stop: 'Afmeld',
  stopped: {
    reviews: 'Du får ikke flere invitationer til at anmelde på e-mail.',
    news: 'Du får ikke flere nyheder på e-mail.',
    offers: 'Du får ikke flere tilbud på e-mail.',
  },
  undo: 'Fortryd',
  resumed: {
    reviews: 'Alt er som før: Du får invitationer til at anmelde på e-mail.',
    news: 'Alt er som før: Du får nyheder på e-mail.',
    offers: 'Alt er som før: Du får tilbud på e-mail.',
  },
  still: 'Du får stadig e-mails om dine aftaler.',
};

const hi: UnsubscribeText = {
  title: 'ई-मेल बंद करें',
  ask: {
    reviews: 'क्या आप ई-मेल पर समीक्षा के निमंत्रण पाना बंद करना चाहते हैं?',
    news: 'क्या आप ई-मेल पर समाचार पाना बंद करना चाहते हैं?',
    offers: 'क्या आप ई-मेल पर ऑफ़र पाना बंद करना चाहते हैं?',
  },
  stop: 'बंद करें',
  stopped: {
    reviews: 'अब आपको ई-मेल पर समीक्षा के निमंत्रण नहीं मिलेंगे।',
    news: 'अब आपको ई-मेल पर समाचार नहीं मिलेंगे।',
    offers: 'अब आपको ई-मेल पर ऑफ़र नहीं मिलेंगे।',
  },
  undo: 'पहले जैसा करें',
  resumed: {
    reviews: 'सब पहले जैसा है: आपको ई-मेल पर समीक्षा के निमंत्रण मिलेंगे।',
    news: 'सब पहले जैसा है: आपको ई-मेल पर समाचार मिलेंगे।',
    offers: 'सब पहले जैसा है: आपको ई-मेल पर ऑफ़र मिलेंगे।',
  },
  still: 'आपकी अपॉइंटमेंट से जुड़े ई-मेल आते रहेंगे।',
};

const fr = (polite: boolean): UnsubscribeText => ({
  title: 'Désabonnement',
  ask: {
    reviews: `Ne plus recevoir d’invitations à donner ${polite ? 'votre' : 'ton'} avis par e-mail ?`,
    news: 'Ne plus recevoir de nouvelles par e-mail ?',
    offers: 'Ne plus recevoir d’offres par e-mail ?',
  },
  stop: 'Me désabonner',
  stopped: {
    reviews: `${polite ? 'Vous ne recevrez' : 'Tu ne recevras'} plus d’invitations à donner un avis par e-mail.`,
    news: `${polite ? 'Vous ne recevrez' : 'Tu ne recevras'} plus de nouvelles par e-mail.`,
    offers: `${polite ? 'Vous ne recevrez' : 'Tu ne recevras'} plus d’offres par e-mail.`,
  },
  undo: 'Annuler',
  resumed: {
    reviews: `Tout est comme avant : ${polite ? 'vous recevrez' : 'tu recevras'} des invitations à donner un avis par e-mail.`,
    news: `Tout est comme avant : ${polite ? 'vous recevrez' : 'tu recevras'} des nouvelles par e-mail.`,
    offers: `Tout est comme avant : ${polite ? 'vous recevrez' : 'tu recevras'} des offres par e-mail.`,
  },
  still: `Les e-mails sur ${polite ? 'vos' : 'tes'} rendez-vous continuent d’arriver.`,
});

const es = (polite: boolean): UnsubscribeText => ({
  title: 'Baja de correos',
  ask: {
    reviews: `¿No ${polite ? 'quiere' : 'quieres'} recibir más invitaciones a opinar por correo?`,
    news: `¿No ${polite ? 'quiere' : 'quieres'} recibir más novedades por correo?`,
    offers: `¿No ${polite ? 'quiere' : 'quieres'} recibir más ofertas por correo?`,
  },
  stop: 'Darme de baja',
  stopped: {
    reviews: `Ya no ${polite ? 'recibirá' : 'recibirás'} invitaciones a opinar por correo.`,
    news: `Ya no ${polite ? 'recibirá' : 'recibirás'} novedades por correo.`,
    offers: `Ya no ${polite ? 'recibirá' : 'recibirás'} ofertas por correo.`,
  },
  undo: 'Deshacer',
  resumed: {
    reviews: `Todo está como antes: ${polite ? 'recibirá' : 'recibirás'} invitaciones a opinar por correo.`,
    news: `Todo está como antes: ${polite ? 'recibirá' : 'recibirás'} novedades por correo.`,
    offers: `Todo está como antes: ${polite ? 'recibirá' : 'recibirás'} ofertas por correo.`,
  },
  still: `Los correos sobre ${polite ? 'sus' : 'tus'} citas seguirán llegando.`,
});

const tr = (polite: boolean): UnsubscribeText => ({
  title: 'Abonelikten çıkma',
  ask: {
    reviews: `E-postayla değerlendirme daveti almayı bırakmak ister ${polite ? 'misiniz' : 'misin'}?`,
    news: `E-postayla haber almayı bırakmak ister ${polite ? 'misiniz' : 'misin'}?`,
    offers: `E-postayla teklif almayı bırakmak ister ${polite ? 'misiniz' : 'misin'}?`,
  },
  stop: 'Abonelikten çık',
  stopped: {
    reviews: `Artık e-postayla değerlendirme daveti ${polite ? 'almayacaksınız' : 'almayacaksın'}.`,
    news: `Artık e-postayla haber ${polite ? 'almayacaksınız' : 'almayacaksın'}.`,
    offers: `Artık e-postayla teklif ${polite ? 'almayacaksınız' : 'almayacaksın'}.`,
  },
  undo: 'Geri al',
  resumed: {
    reviews: `Her şey önceki gibi: e-postayla değerlendirme daveti ${polite ? 'alacaksınız' : 'alacaksın'}.`,
    news: `Her şey önceki gibi: e-postayla haber ${polite ? 'alacaksınız' : 'alacaksın'}.`,
    offers: `Her şey önceki gibi: e-postayla teklif ${polite ? 'alacaksınız' : 'alacaksın'}.`,
  },
  still: `${polite ? 'Randevularınızla' : 'Randevularınla'} ilgili e-postalar gelmeye devam eder.`,
});

const ar: UnsubscribeText = {
  title: 'إلغاء الاشتراك',
  ask: {
    reviews: 'هل تريد إيقاف دعوات التقييم عبر البريد الإلكتروني؟',
    news: 'هل تريد إيقاف الأخبار عبر البريد الإلكتروني؟',
    offers: 'هل تريد إيقاف العروض عبر البريد الإلكتروني؟',
  },
  stop: 'إلغاء الاشتراك',
  stopped: {
    reviews: 'لن تصلك دعوات التقييم عبر البريد الإلكتروني بعد الآن.',
    news: 'لن تصلك الأخبار عبر البريد الإلكتروني بعد الآن.',
    offers: 'لن تصلك العروض عبر البريد الإلكتروني بعد الآن.',
  },
  undo: 'تراجع',
  resumed: {
    reviews: 'عاد كل شيء كما كان: ستصلك دعوات التقييم عبر البريد الإلكتروني.',
    news: 'عاد كل شيء كما كان: ستصلك الأخبار عبر البريد الإلكتروني.',
    offers: 'عاد كل شيء كما كان: ستصلك العروض عبر البريد الإلكتروني.',
  },
  still: 'ستستمر الرسائل المتعلقة بمواعيدك في الوصول.',
};

/** The text in the language of a page. */
export function unsubscribeText(language: PageLanguage, polite: boolean): UnsubscribeText {
  return { en, de: de(polite), da, hi, fr: fr(polite), es: es(polite), tr: tr(polite), ar }[language];
}
