const rupees = (amount) => ({ amount: amount * 100, currency: 'INR' });

const term = ([value, en, hi]) => ({ value, label: en, labels: { en, hi } });

/** The practice itself. It gives no telephone number; addresses end in .example. */
export const practice = {
  externalId: 'storyhaven',
  slug: 'storyhaven',
  name: 'Storyhaven',
  locale: 'en-IN',
  timeZone: 'Asia/Kolkata',
  currency: 'INR',
  email: 'hello@storyhaven.example',
  url: 'https://storyhaven.example',
  theme: { accent: '#6d2e5b', surface: '#fdf8f3', ink: '#2b1f28', radius: 14 },
  terms: { therapist: 'psychologist' },
  address: 'formal',
  vocabulary: {
    specialties: [
      ['anxiety', 'Anxiety and worry', 'चिंता और घबराहट'],
      ['low-mood', 'Low mood and depression', 'उदासी और अवसाद'],
      ['relationships', 'Relationships and marriage', 'रिश्ते और विवाह'],
      ['family', 'Family and in-laws', 'परिवार और ससुराल'],
      ['work', 'Work stress and burnout', 'काम का तनाव और थकान'],
      ['exams', 'Exams and college life', 'परीक्षा और कॉलेज'],
      ['grief', 'Grief and loss', 'शोक और बिछोह'],
      ['trauma', 'Trauma', 'आघात'],
      ['queer-affirmative', 'Queer-affirmative', 'क्वीयर-समर्थक'],
      ['parenting', 'Parenting and new parents', 'पालन-पोषण और नए माता-पिता'],
      ['identity', 'Identity and self-worth', 'पहचान और आत्मसम्मान'],
      ['ocd', 'Obsessive thoughts and OCD', 'बार-बार आने वाले विचार और ओसीडी'],
      ['adhd', 'Adult ADHD', 'वयस्कों में एडीएचडी'],
      ['moving', 'Moving cities or countries', 'शहर या देश बदलना'],
    ].map(term),
    insurances: [
      ['self-pay', 'Self-paid', 'स्वयं भुगतान'],
      ['sliding-scale', 'Sliding scale on request', 'आय के अनुसार शुल्क'],
      ['employer', 'Employer programme', 'नियोक्ता का कार्यक्रम'],
    ].map(term),
  },
  policies: {
    privacyUrl: 'https://storyhaven.example/privacy',
    termsUrl: 'https://storyhaven.example/terms',
    consentVersion: '2026-01',
    consentText:
      'I agree that Storyhaven stores these details and shares them with the psychologist I have chosen, to arrange my session.',
    cancellationNoticeMinutes: 1440,
    holdMinutes: 10,
    changeNoticeMinutes: 720,
    refund: {
      kind: 'steps',
      steps: [
        { hours: 48, percent: 100 },
        { hours: 24, percent: 50 },
      ],
    },
    requestHours: 48,
    reviewInvitations: 'clients',
    reviewLinks: [{ label: 'Wellbeing Reviews', url: 'https://reviews.example/storyhaven' }],
  },
  crisisNotice: {
    text: 'We are not an emergency service. If you are thinking of ending your life, or are not safe right now, please speak to someone at once:',
    contacts: [
      {
        label: 'Tele-MANAS, free, day and night, in 20 languages',
        phone: '14416',
        url: 'https://telemanas.mohfw.gov.in',
      },
      { label: 'Emergency services', phone: '112' },
    ],
  },
};

const firstTime = {
  id: 'before',
  label: 'Have you been in therapy before?',
  kind: 'choice',
  required: false,
  options: ['This is my first time', 'Yes, with someone else', 'Yes, at Storyhaven'],
};

export const services = [
  {
    externalId: 'hello',
    slug: 'first-conversation',
    name: 'First conversation',
    kind: 'intro',
    description: 'Fifteen free minutes by video. Say what brings you, ask anything, and see whether you want to go on.',
    durationMinutes: 15,
    slotIntervalMinutes: 30,
    bufferAfterMinutes: 5,
    minimumNoticeMinutes: 240,
    horizonDays: 30,
    maxPerDay: 3,
    formats: ['online'],
    price: rupees(0),
  },
  {
    externalId: 'individual',
    slug: 'individual-session',
    name: 'Individual session',
    kind: 'session',
    description: 'Fifty minutes for you alone, by video or in one of our rooms.',
    durationMinutes: 50,
    slotIntervalMinutes: 60,
    bufferAfterMinutes: 10,
    minimumNoticeMinutes: 720,
    horizonDays: 45,
    formats: ['online', 'in_person'],
    price: rupees(1800),
    questions: [firstTime],
  },
  {
    externalId: 'couple',
    slug: 'couples-session',
    name: 'Couples session',
    kind: 'session',
    description:
      'Seventy-five minutes for two people who want to hear each other again. Join from one place or from two.',
    durationMinutes: 75,
    slotIntervalMinutes: 60,
    bufferAfterMinutes: 15,
    minimumNoticeMinutes: 1440,
    horizonDays: 45,
    formats: ['online', 'in_person'],
    price: rupees(3000),
    questions: [
      {
        id: 'together',
        label: 'Will you join from the same place?',
        kind: 'choice',
        required: false,
        options: ['Yes', 'No, from two places'],
      },
    ],
  },
  {
    externalId: 'family',
    slug: 'family-session',
    name: 'Family session',
    kind: 'session',
    description: 'Ninety minutes in the room for parents, children and whoever belongs. We confirm each one by hand.',
    durationMinutes: 90,
    slotIntervalMinutes: 60,
    bufferAfterMinutes: 30,
    minimumNoticeMinutes: 2880,
    horizonDays: 60,
    maxPerDay: 1,
    approvalRequired: true,
    formats: ['in_person'],
    price: rupees(3600),
    questions: [{ id: 'people', label: 'Who will come along?', kind: 'short', required: true }],
  },
];
