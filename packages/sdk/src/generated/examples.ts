// Generated from openapi/ by `npm run generate`. Edit the contract, not this file.

import type {
  AvailabilityException,
  AvailabilityExceptionPage,
  AvailabilityWindowPage,
  AvailabilityWindows,
  Booking,
  BookingCancellation,
  BookingCheckIn,
  BookingCompletion,
  BookingCreated,
  BookingDecision,
  BookingDetailsChange,
  BookingHistoryPage,
  BookingInvitation,
  BookingInvitationPage,
  BookingPage,
  BookingRequest,
  BookingRequestAnswer,
  BookingRequestPage,
  BookingRequestReceipt,
  BookingRescheduled,
  BookingRescheduling,
  CalendarConnection,
  CalendarConnectionPage,
  CalendarFeed,
  CancellationPreview,
  Checkout,
  ClientPaymentSummary,
  DiscountCode,
  DiscountCodeChange,
  DiscountCodePage,
  DiscountPreview,
  GroupSession,
  GroupSessionCancellation,
  GroupSessionPage,
  Hold,
  HoldExtension,
  HoldSecret,
  ImportReport,
  InvitationQueued,
  LinkRequestAccepted,
  LinkSession,
  NewAvailabilityException,
  NewBooking,
  NewBookingInvitation,
  NewBookingRequest,
  NewCalendarConnection,
  NewCalendarFeed,
  NewDiscountCode,
  NewDiscountPreview,
  NewGroupSession,
  NewHold,
  NewLinkRequest,
  NewLinkSession,
  NewRefund,
  NewReportCard,
  NewReview,
  NoShowMark,
  OneClick,
  PaymentDetails,
  PaymentPage,
  PaymentRecording,
  Practice,
  PracticeImport,
  PracticeReview,
  PracticeReviewPage,
  ProviderEventReceipt,
  Refund,
  RefundPage,
  RefundSettlement,
  ReportCard,
  ReportCardChange,
  ReportCardPage,
  ReportCardSending,
  Review,
  ReviewChange,
  ReviewInvitation,
  ReviewPage,
  ReviewRemoval,
  ServicePage,
  Slots,
  StripeEvent,
  Subscription,
  SubscriptionChange,
  TherapistFacets,
  TherapistPage,
  TherapistProfile,
  UnsubscribePage,
} from './schema.ts';

/** The examples of the contract; their `now` is 2 March 2026, 09:00 in Berlin. */
export const examples: {
  practice: Practice;
  'practice-import': PracticeImport;
  'import-report': ImportReport;
  therapists: TherapistPage;
  'therapists-last': TherapistPage;
  'no-therapists': TherapistPage;
  'therapist-facets': TherapistFacets;
  'no-therapist-facets': TherapistFacets;
  'therapist-profile': TherapistProfile;
  reviews: ReviewPage;
  'no-reviews': ReviewPage;
  services: ServicePage;
  slots: Slots;
  'no-slots': Slots;
  'availability-windows': AvailabilityWindowPage;
  'new-availability-windows': AvailabilityWindows;
  'availability-exceptions': AvailabilityExceptionPage;
  'new-availability-exception': NewAvailabilityException;
  'new-availability-exception-open': NewAvailabilityException;
  'availability-exception': AvailabilityException;
  'group-sessions': GroupSessionPage;
  'new-group-session': NewGroupSession;
  'group-session': GroupSession;
  'group-session-cancellation': GroupSessionCancellation;
  'group-session-cancelled': GroupSession;
  'calendar-connections': CalendarConnectionPage;
  'new-calendar-connection': NewCalendarConnection;
  'calendar-connection': CalendarConnection;
  'new-calendar-feed': NewCalendarFeed;
  'calendar-feed': CalendarFeed;
  'calendar-feed-file': string;
  'new-hold': NewHold;
  'new-hold-for-anybody': NewHold;
  'new-hold-to-move': NewHold;
  hold: Hold;
  'hold-secret': HoldSecret;
  'hold-extension': HoldExtension;
  bookings: BookingPage;
  'new-booking': NewBooking;
  'booking-created': BookingCreated;
  'booking-awaiting-payment': BookingCreated;
  booking: Booking;
  'booking-cancelled': Booking;
  'booking-details-change': BookingDetailsChange;
  'booking-updated': Booking;
  'booking-calendar': string;
  'booking-history': BookingHistoryPage;
  'cancellation-preview': CancellationPreview;
  'cancellation-preview-partly': CancellationPreview;
  'cancellation-preview-too-late': CancellationPreview;
  'booking-cancellation': BookingCancellation;
  'booking-rescheduling': BookingRescheduling;
  'booking-rescheduled': BookingRescheduled;
  'booking-decision': BookingDecision;
  'booking-approved': Booking;
  'booking-declined': Booking;
  'booking-check-in': BookingCheckIn;
  'booking-checked-in': Booking;
  'no-show-mark': NoShowMark;
  'booking-no-show': Booking;
  'booking-completion': BookingCompletion;
  'booking-completed': Booking;
  checkout: Checkout;
  'booking-requests': BookingRequestPage;
  'new-booking-request': NewBookingRequest;
  'booking-request-receipt': BookingRequestReceipt;
  'booking-request': BookingRequest;
  'booking-request-answer': BookingRequestAnswer;
  'booking-request-answered': BookingRequest;
  'booking-invitations': BookingInvitationPage;
  'new-booking-invitation': NewBookingInvitation;
  'booking-invitation': BookingInvitation;
  'booking-invitation-revoked': BookingInvitation;
  payments: PaymentPage;
  'payment-details': PaymentDetails;
  'payment-recording': PaymentRecording;
  'payment-recorded': PaymentDetails;
  'new-refund': NewRefund;
  refund: Refund;
  refunds: RefundPage;
  'refund-settlement': RefundSettlement;
  'refund-settled': Refund;
  'client-payment-summary': ClientPaymentSummary;
  'discount-codes': DiscountCodePage;
  'new-discount-code': NewDiscountCode;
  'discount-code': DiscountCode;
  'discount-code-change': DiscountCodeChange;
  'discount-code-changed': DiscountCode;
  'discount-code-archived': DiscountCode;
  'new-discount-preview': NewDiscountPreview;
  'discount-preview': DiscountPreview;
  'stripe-event': StripeEvent;
  'provider-event-receipt': ProviderEventReceipt;
  'invitation-queued': InvitationQueued;
  'review-invitation': ReviewInvitation;
  'review-invitation-written': ReviewInvitation;
  'practice-reviews': PracticeReviewPage;
  'new-review': NewReview;
  review: Review;
  'review-thanks': Review;
  'review-kept-private': Review;
  'review-change': ReviewChange;
  'review-changed': Review;
  'review-removal': ReviewRemoval;
  'practice-review-removed': PracticeReview;
  'practice-review': PracticeReview;
  'report-cards': ReportCardPage;
  'new-report-card': NewReportCard;
  'report-card-draft': ReportCard;
  'report-card': ReportCard;
  'report-card-of-a-pet': ReportCard;
  'report-card-change': ReportCardChange;
  'report-card-ready': ReportCard;
  'report-card-sending': ReportCardSending;
  'report-card-sent': ReportCard;
  subscription: Subscription;
  'subscription-change': SubscriptionChange;
  'subscription-undo': SubscriptionChange;
  'subscription-changed': Subscription;
  'unsubscribe-page': UnsubscribePage;
  'one-click': OneClick;
  'unsubscribed-page': UnsubscribePage;
  'new-link-session': NewLinkSession;
  'link-session': LinkSession;
  'link-session-review': LinkSession;
  'link-session-report-card': LinkSession;
  'link-session-subscription': LinkSession;
  'link-session-invitation': LinkSession;
  'new-link-request': NewLinkRequest;
  'link-request-accepted': LinkRequestAccepted;
} = {
  practice: {
    id: '6f1c2f0a-4a53-5b3c-9d0e-2b7b5f1d8a01',
    slug: 'kiez',
    name: 'Kiez Praxis Berlin',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    phone: '+49 30 5550 1234',
    email: 'hallo@kiez.example',
    url: 'https://kiez.example',
    theme: {
      accent: '#1f6f78',
      radius: 10,
    },
    terms: {
      therapist: 'therapist',
    },
    address: 'formal',
    vocabulary: {
      specialties: [
        {
          value: 'anxiety',
          label: 'Angst & Panik',
          labels: {
            de: 'Angst & Panik',
            en: 'Anxiety and panic',
          },
        },
        {
          value: 'depression',
          label: 'Depression',
          labels: {
            de: 'Depression',
            en: 'Depression',
          },
        },
        {
          value: 'burnout',
          label: 'Erschöpfung & Burnout',
          labels: {
            de: 'Erschöpfung & Burnout',
            en: 'Burnout',
          },
        },
        {
          value: 'relationships',
          label: 'Beziehung & Partnerschaft',
          labels: {
            de: 'Beziehung & Partnerschaft',
            en: 'Relationships',
          },
        },
        {
          value: 'trauma',
          label: 'Trauma',
          labels: {
            de: 'Trauma',
            en: 'Trauma',
          },
        },
        {
          value: 'adhd',
          label: 'ADHS bei Erwachsenen',
          labels: {
            de: 'ADHS bei Erwachsenen',
            en: 'ADHD in adults',
          },
        },
        {
          value: 'grief',
          label: 'Trauer & Verlust',
          labels: {
            de: 'Trauer & Verlust',
            en: 'Grief and loss',
          },
        },
        {
          value: 'self-esteem',
          label: 'Selbstwert',
          labels: {
            de: 'Selbstwert',
            en: 'Self-esteem',
          },
        },
        {
          value: 'sleep',
          label: 'Schlaf',
          labels: {
            de: 'Schlaf',
            en: 'Sleep',
          },
        },
        {
          value: 'eating',
          label: 'Essstörungen',
          labels: {
            de: 'Essstörungen',
            en: 'Eating disorders',
          },
        },
        {
          value: 'identity',
          label: 'Identität & Queerness',
          labels: {
            de: 'Identität & Queerness',
            en: 'Identity and queerness',
          },
        },
        {
          value: 'parenting',
          label: 'Elternschaft',
          labels: {
            de: 'Elternschaft',
            en: 'Parenthood',
          },
        },
        {
          value: 'addiction',
          label: 'Sucht',
          labels: {
            de: 'Sucht',
            en: 'Addiction',
          },
        },
        {
          value: 'migration',
          label: 'Migration & Kultur',
          labels: {
            de: 'Migration & Kultur',
            en: 'Migration and culture',
          },
        },
      ],
      insurances: [
        {
          value: 'self-pay',
          label: 'Selbstzahler',
          labels: {
            de: 'Selbstzahler',
            en: 'Self-pay',
          },
        },
        {
          value: 'private',
          label: 'Private Krankenversicherung',
          labels: {
            de: 'Private Krankenversicherung',
            en: 'Private insurance',
          },
        },
        {
          value: 'statutory',
          label: 'Gesetzlich, per Kostenerstattung',
          labels: {
            de: 'Gesetzlich, per Kostenerstattung',
            en: 'Statutory, by reimbursement',
          },
        },
      ],
    },
    policies: {
      privacyUrl: 'https://kiez.example/datenschutz',
      termsUrl: 'https://kiez.example/agb',
      consentVersion: '2026-01',
      consentText:
        'Ich willige ein, dass die Kiez Praxis meine Angaben verarbeitet, um diesen Termin zu vermitteln. Ich kann das jederzeit widerrufen.',
      cancellationNoticeMinutes: 2880,
      holdMinutes: 10,
      changeNoticeMinutes: 240,
      refund: {
        kind: 'full-until',
        hours: 48,
        businessDays: null,
        steps: [],
      },
      payment: 'at_session',
    },
    crisisNotice: {
      text: 'In einer akuten Krise sind wir nicht schnell genug. Bitte wenden Sie sich an:',
      contacts: [
        {
          label: 'Krisendienst der Praxis, täglich bis 24 Uhr',
          phone: '+49 30 5550 1999',
          url: null,
        },
        {
          label: 'Weitere Hilfe in Berlin',
          phone: null,
          url: 'https://kiez.example/krise',
        },
      ],
    },
    widgetSupport: null,
  },
  'practice-import': {
    practice: {
      externalId: 'kiez',
      slug: 'kiez',
      name: 'Kiez Praxis Berlin',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      phone: '+49 30 5550 1234',
      theme: {
        accent: '#1f6f78',
      },
      terms: {
        therapist: 'therapist',
      },
      address: 'formal',
      vocabulary: {
        specialties: [
          {
            value: 'anxiety',
            label: 'Angst & Panik',
            labels: {
              de: 'Angst & Panik',
              en: 'Anxiety and panic',
            },
          },
          {
            value: 'grief',
            label: 'Trauer & Verlust',
            labels: {
              de: 'Trauer & Verlust',
              en: 'Grief and loss',
            },
          },
        ],
        insurances: [
          {
            value: 'self-pay',
            label: 'Selbstzahler',
            labels: {
              de: 'Selbstzahler',
              en: 'Self-pay',
            },
          },
          {
            value: 'private',
            label: 'Private Krankenversicherung',
            labels: {
              de: 'Private Krankenversicherung',
              en: 'Private insurance',
            },
          },
        ],
      },
      policies: {
        privacyUrl: 'https://kiez.example/datenschutz',
        termsUrl: 'https://kiez.example/agb',
        consentVersion: '2026-01',
        consentText:
          'Ich willige ein, dass die Kiez Praxis meine Angaben verarbeitet, um diesen Termin zu vermitteln. Ich kann das jederzeit widerrufen.',
        cancellationNoticeMinutes: 2880,
        holdMinutes: 10,
        reviewInvitations: 'subscribed',
        reviewDelayHours: 24,
        reviewRouting: 'even',
        reviewLinks: [
          {
            label: 'Jameda',
            url: 'https://www.jameda.example/dr-ada-lind',
          },
        ],
        channels: ['email'],
      },
    },
    services: [
      {
        externalId: 'single-50',
        slug: 'einzelsitzung',
        name: 'Einzelsitzung',
        kind: 'session',
        description: 'Fünfzig Minuten, in denen nur Sie zählen.',
        durationMinutes: 50,
        slotIntervalMinutes: 60,
        bufferAfterMinutes: 10,
        minimumNoticeMinutes: 1440,
        horizonDays: 60,
        formats: ['online', 'in_person'],
        price: {
          amount: 9000,
          currency: 'EUR',
        },
        questions: [
          {
            id: 'reason',
            label: 'Was führt Sie zu uns?',
            kind: 'long',
            required: false,
          },
        ],
      },
      {
        externalId: 'group-90',
        slug: 'achtsamkeitsgruppe',
        name: 'Achtsamkeitsgruppe',
        kind: 'group',
        durationMinutes: 90,
        formats: ['in_person'],
        price: {
          amount: 3500,
          currency: 'EUR',
        },
        level: 'beginner',
        prerequisites: 'Keine Vorkenntnisse nötig.',
        materials: 'Bequeme Kleidung, eine Decke.',
        groupSize: 8,
      },
      {
        externalId: 'parent-child-50',
        slug: 'eltern-kind-sitzung',
        name: 'Eltern-Kind-Sitzung',
        kind: 'session',
        durationMinutes: 50,
        formats: ['in_person'],
        dependant: {
          kind: 'child',
          required: true,
        },
      },
    ],
    therapists: [
      {
        externalId: 'therapist-001',
        slug: 'ada-lind',
        firstName: 'Ada',
        lastName: 'Lind',
        title: 'Dr.',
        headline: 'Systemische Therapie für Einzelne und Paare',
        about:
          'Ich arbeite ruhig und direkt, seit zwölf Jahren in einem hellen Raum am Maybachufer. Zu mir kommen Menschen, die funktionieren und müde davon sind; Paare, die einander nicht mehr erreichen; Trauernde, denen alle sagen, es müsse doch besser werden.',
        gender: 'female',
        city: 'Berlin',
        district: 'Neukölln',
        street: 'Maybachufer 12',
        postalCode: '12047',
        timeZone: 'Europe/Berlin',
        languages: ['de', 'en'],
        specialties: ['anxiety', 'grief'],
        insurances: ['private', 'self-pay'],
        methods: ['Systemische Therapie'],
        qualifications: [
          {
            title: 'Approbation als Psychologische Psychotherapeutin',
            issuer: 'Psychotherapeutenkammer Berlin',
            year: 2014,
          },
        ],
        acceptingNew: true,
        acceptingNewConfirmedAt: '-P12D',
        verification: 'verified',
        services: [
          {
            service: 'single-50',
            price: {
              amount: 9000,
              currency: 'EUR',
            },
          },
          {
            service: 'group-90',
          },
          {
            service: 'parent-child-50',
          },
        ],
        windows: [
          {
            dayOfWeek: 2,
            startsAt: '09:00',
            endsAt: '17:00',
            format: 'online',
          },
          {
            dayOfWeek: 4,
            startsAt: '13:00',
            endsAt: '20:00',
            format: 'in_person',
            services: ['single-50'],
          },
        ],
        closures: [
          {
            startsOn: '2026-12-24',
            endsOn: '2026-12-31',
            reason: 'Ferien',
          },
          {
            startsOn: 'P10D',
            endsOn: 'P11D',
          },
        ],
      },
    ],
    clients: [
      {
        externalId: 'client-001',
        firstName: 'Mara',
        lastName: 'Vogt',
        email: 'mara.vogt@example.org',
        status: 'matched',
        subscriptions: [
          {
            topic: 'reviews',
            channel: 'email',
            subscribed: true,
            source: 'booking',
            at: '-P30D',
          },
          {
            topic: 'news',
            channel: 'email',
            subscribed: true,
            at: '-P30D',
          },
          {
            topic: 'offers',
            channel: 'email',
            subscribed: false,
          },
        ],
        dependants: [
          {
            externalId: 'dependant-001',
            name: 'Lio',
            kind: 'child',
            bornOn: '2018-05-14',
          },
        ],
      },
    ],
    bookings: [
      {
        externalId: 'booking-001',
        client: 'client-001',
        therapist: 'therapist-001',
        service: 'single-50',
        startsAt: '-P14DT10:00',
        format: 'online',
        status: 'completed',
      },
      {
        externalId: 'booking-002',
        client: 'client-001',
        therapist: 'therapist-001',
        service: 'parent-child-50',
        startsAt: '-P5DT14:00',
        format: 'in_person',
        status: 'completed',
        dependant: 'dependant-001',
      },
    ],
    reviews: [
      {
        externalId: 'review-001',
        booking: 'booking-001',
        rating: 5,
        text: 'Ich habe mich vom ersten Gespräch an verstanden gefühlt.',
        visibility: 'published',
        createdAt: '-P12D',
      },
    ],
    groupSessions: [
      {
        externalId: 'group-session-001',
        therapist: 'therapist-001',
        service: 'group-90',
        startsAt: 'P16DT18:00',
        format: 'in_person',
        capacity: 8,
      },
    ],
    reportCards: [
      {
        externalId: 'report-card-001',
        booking: 'booking-002',
        title: 'Unsere Sitzung mit Lio',
        summary: 'Wir haben mit den Gefühlskarten gespielt; Lio hat viel erzählt.',
        observations: [
          {
            label: 'Schule',
            text: 'Der neue Sitzplatz tut ihm gut.',
          },
        ],
        recommendations: 'Jeden Abend zehn Minuten ohne Bildschirm.',
        status: 'sent',
        sentAt: '-P4DT09:00',
      },
    ],
    campaigns: [
      {
        externalId: 'campaign-001',
        name: 'Frühjahrsbrief',
        topic: 'news',
        subject: 'Neue Gruppe ab April',
        paragraphs: ['Ab April gibt es mittwochs eine Achtsamkeitsgruppe mit acht Plätzen.'],
        button: {
          label: 'Zur Gruppe',
          url: 'https://kiez.example/gruppe',
        },
        sendAt: 'P2DT09:00',
      },
    ],
  },
  'import-report': {
    practiceId: '6f1c2f0a-4a53-5b3c-9d0e-2b7b5f1d8a01',
    created: {
      practice: 1,
      service: 3,
      therapist: 1,
      therapist_service: 3,
      availability_window: 2,
      availability_exception: 2,
      client: 1,
      subscription: 3,
      dependant: 1,
      booking: 2,
      review: 1,
      group_session: 1,
      report_card: 1,
      campaign: 1,
    },
    updated: {},
    unchanged: {},
    warnings: [
      {
        pointer: '/therapists/0/services/2',
        detail: 'no window is open for it that is in_person',
      },
    ],
  },
  therapists: {
    data: [
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        slug: 'ada-lind',
        name: 'Ada Lind',
        title: 'Dr.',
        headline: 'Systemische Therapie für Einzelne und Paare',
        monogram: 'AL',
        photoUrl: null,
        gender: 'female',
        city: 'Berlin',
        district: 'Neukölln',
        formats: ['online', 'in_person'],
        languages: ['de', 'en'],
        specialties: ['anxiety', 'grief', 'burnout', 'relationships', 'self-esteem'],
        insurances: ['private', 'self-pay'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-26T09:00:00Z',
        price: {
          amount: 9000,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.8,
          count: 27,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-03T08:00:00Z', '2026-03-03T09:00:00Z', '2026-03-03T13:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c02',
        slug: 'jonas-abendroth',
        name: 'Jonas Abendroth',
        title: null,
        headline: 'Verhaltenstherapie, klar und ohne Umwege',
        monogram: 'JA',
        photoUrl: null,
        gender: 'male',
        city: 'Berlin',
        district: 'Kreuzberg',
        formats: ['online', 'in_person'],
        languages: ['de', 'en'],
        specialties: ['depression', 'burnout', 'sleep'],
        insurances: ['private', 'self-pay'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-23T10:00:00Z',
        price: {
          amount: 10500,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.9,
          count: 41,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-03T09:00:00Z', '2026-03-03T10:00:00Z', '2026-03-03T15:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c03',
        slug: 'meryem-aydin',
        name: 'Meryem Aydın',
        title: null,
        headline: 'Tiefenpsychologie auf Deutsch und Türkisch',
        monogram: 'MA',
        photoUrl: null,
        gender: 'female',
        city: 'Berlin',
        district: 'Wedding',
        formats: ['online', 'in_person'],
        languages: ['de', 'tr'],
        specialties: ['migration', 'depression', 'parenting', 'relationships'],
        insurances: ['self-pay', 'statutory'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-20T11:00:00Z',
        price: {
          amount: 8500,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.7,
          count: 18,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-03T17:00:00Z', '2026-03-03T18:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c04',
        slug: 'clara-westphal',
        name: 'Clara Westphal',
        title: 'Dr.',
        headline: 'EMDR und Traumatherapie, in Ihrem Tempo',
        monogram: 'CW',
        photoUrl: null,
        gender: 'female',
        city: 'Berlin',
        district: 'Prenzlauer Berg',
        formats: ['online', 'in_person'],
        languages: ['de', 'en', 'fr'],
        specialties: ['trauma', 'anxiety', 'sleep'],
        insurances: ['private', 'self-pay'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-17T12:00:00Z',
        price: {
          amount: 12000,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 5,
          count: 12,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-04T08:00:00Z', '2026-03-04T09:00:00Z', '2026-03-04T13:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c05',
        slug: 'tomasz-zielinski',
        name: 'Tomasz Zieliński',
        title: null,
        headline: 'Ruhige Begleitung bei Verlust und Umbrüchen',
        monogram: 'TZ',
        photoUrl: null,
        gender: 'male',
        city: 'Berlin',
        district: 'Pankow',
        formats: ['online'],
        languages: ['de', 'pl', 'en'],
        specialties: ['grief', 'depression', 'identity'],
        insurances: ['self-pay'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-14T13:00:00Z',
        price: {
          amount: 7800,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: null,
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-04T07:00:00Z', '2026-03-04T11:00:00Z', '2026-03-04T16:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c06',
        slug: 'noa-feldmann',
        name: 'Noa Feldmann',
        title: null,
        headline: 'Queer-sensible Gestalttherapie',
        monogram: 'NF',
        photoUrl: null,
        gender: 'diverse',
        city: 'Berlin',
        district: 'Friedrichshain',
        formats: ['online', 'in_person'],
        languages: ['de', 'en', 'he'],
        specialties: ['identity', 'self-esteem', 'anxiety', 'relationships'],
        insurances: ['self-pay', 'private'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-11T14:00:00Z',
        price: {
          amount: 8800,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.9,
          count: 33,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-05T09:00:00Z', '2026-03-05T10:00:00Z', '2026-03-05T15:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c07',
        slug: 'ingrid-sommerfeld',
        name: 'Ingrid Sommerfeld',
        title: 'Prof. Dr.',
        headline: 'Vierzig Jahre Erfahrung mit Paaren und Familien',
        monogram: 'IS',
        photoUrl: null,
        gender: 'female',
        city: 'Berlin',
        district: 'Charlottenburg',
        formats: ['in_person'],
        languages: ['de'],
        specialties: ['relationships', 'parenting', 'grief'],
        insurances: ['private', 'self-pay'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-08T15:00:00Z',
        price: {
          amount: 14000,
          currency: 'EUR',
        },
        priceMinutes: 60,
        rating: {
          average: 4.6,
          count: 64,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'in_person',
          startsAt: ['2026-03-06T17:00:00Z', '2026-03-06T18:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c08',
        slug: 'samuel-okoro',
        name: 'Samuel Okoro',
        title: null,
        headline: 'ADHS bei Erwachsenen: verstehen und ordnen',
        monogram: 'SO',
        photoUrl: null,
        gender: 'male',
        city: 'Berlin',
        district: 'Mitte',
        formats: ['online'],
        languages: ['en', 'de'],
        specialties: ['adhd', 'burnout', 'self-esteem', 'sleep'],
        insurances: ['self-pay', 'private'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-05T08:00:00Z',
        price: {
          amount: 9500,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.8,
          count: 22,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-05T08:00:00Z', '2026-03-05T09:00:00Z', '2026-03-05T13:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c09',
        slug: 'lea-brandt',
        name: 'Lea Brandt',
        title: null,
        headline: 'Essstörungen und Körperbild, behutsam',
        monogram: 'LB',
        photoUrl: null,
        gender: 'female',
        city: 'Berlin',
        district: 'Schöneberg',
        formats: ['online', 'in_person'],
        languages: ['de', 'en'],
        specialties: ['eating', 'self-esteem', 'anxiety'],
        insurances: ['private', 'statutory', 'self-pay'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-27T09:00:00Z',
        price: {
          amount: 9200,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.7,
          count: 15,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-07T07:00:00Z', '2026-03-07T11:00:00Z', '2026-03-07T16:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c10',
        slug: 'daniyar-bekov',
        name: 'Daniyar Bekov',
        title: null,
        headline: 'Psychotherapie auf Russisch, Deutsch und Englisch',
        monogram: 'DB',
        photoUrl: null,
        gender: 'male',
        city: 'Berlin',
        district: 'Lichtenberg',
        formats: ['online'],
        languages: ['ru', 'de', 'en'],
        specialties: ['anxiety', 'migration', 'depression'],
        insurances: ['self-pay'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-24T10:00:00Z',
        price: {
          amount: 7200,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.5,
          count: 9,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-04T09:00:00Z', '2026-03-04T10:00:00Z', '2026-03-04T15:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c11',
        slug: 'friederike-von-thal',
        name: 'Friederike von Thal',
        title: 'Dr.',
        headline: 'Psychoanalyse und die Geduld, die sie braucht',
        monogram: 'FT',
        photoUrl: null,
        gender: 'female',
        city: 'Berlin',
        district: 'Zehlendorf',
        formats: ['in_person'],
        languages: ['de', 'it'],
        specialties: ['depression', 'identity', 'trauma'],
        insurances: ['private'],
        acceptingNew: false,
        acceptingNewConfirmedAt: '2026-02-21T11:00:00Z',
        price: {
          amount: 11000,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: null,
        next: null,
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c12',
        slug: 'marek-hoffmann',
        name: 'Marek Hoffmann',
        title: null,
        headline: 'Sucht verstehen, Rückfälle auffangen',
        monogram: 'MH',
        photoUrl: null,
        gender: 'male',
        city: 'Potsdam',
        district: 'Potsdam-West',
        formats: ['in_person'],
        languages: ['de', 'en'],
        specialties: ['addiction', 'burnout', 'relationships'],
        insurances: ['statutory', 'self-pay'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-18T12:00:00Z',
        price: {
          amount: 8000,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.4,
          count: 31,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'in_person',
          startsAt: ['2026-03-11T08:00:00Z', '2026-03-11T09:00:00Z', '2026-03-11T13:00:00Z'],
        },
      },
    ],
    nextCursor: 'eyJzIjoic29vbmVzdCIsIm4iOjEyfQ',
  },
  'therapists-last': {
    data: [
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c13',
        slug: 'yuki-tanaka-schulz',
        name: 'Yuki Tanaka-Schulz',
        title: null,
        headline: 'Achtsamkeit und Körperarbeit bei Erschöpfung',
        monogram: 'YT',
        photoUrl: null,
        gender: 'female',
        city: 'Berlin',
        district: 'Moabit',
        formats: ['online', 'in_person'],
        languages: ['ja', 'de', 'en'],
        specialties: ['burnout', 'sleep', 'anxiety'],
        insurances: ['self-pay', 'private'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-15T13:00:00Z',
        price: {
          amount: 8600,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.9,
          count: 19,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-06T07:00:00Z', '2026-03-06T11:00:00Z', '2026-03-06T16:00:00Z'],
        },
      },
      {
        id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c14',
        slug: 'elif-demir',
        name: 'Elif Demir',
        title: null,
        headline: 'Begleitung rund um Geburt und Elternschaft',
        monogram: 'ED',
        photoUrl: null,
        gender: 'female',
        city: 'Berlin',
        district: 'Tempelhof',
        formats: ['online'],
        languages: ['de', 'tr', 'en'],
        specialties: ['parenting', 'depression', 'anxiety'],
        insurances: ['self-pay', 'statutory'],
        acceptingNew: true,
        acceptingNewConfirmedAt: '2026-02-12T14:00:00Z',
        price: {
          amount: 8200,
          currency: 'EUR',
        },
        priceMinutes: 50,
        rating: {
          average: 4.8,
          count: 26,
        },
        next: {
          serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          format: 'online',
          startsAt: ['2026-03-08T09:00:00Z', '2026-03-08T10:00:00Z', '2026-03-08T15:00:00Z'],
        },
      },
    ],
    nextCursor: null,
  },
  'no-therapists': {
    data: [],
    nextCursor: null,
  },
  'therapist-facets': {
    total: 14,
    data: [
      {
        field: 'city',
        without: 14,
        values: [
          {
            value: 'Berlin',
            label: 'Berlin',
            count: 13,
          },
          {
            value: 'Potsdam',
            label: 'Potsdam',
            count: 1,
          },
        ],
      },
      {
        field: 'language',
        without: 14,
        values: [
          {
            value: 'de',
            label: 'Deutsch',
            count: 14,
          },
          {
            value: 'en',
            label: 'Englisch',
            count: 11,
          },
          {
            value: 'tr',
            label: 'Türkisch',
            count: 2,
          },
          {
            value: 'fr',
            label: 'Französisch',
            count: 1,
          },
          {
            value: 'he',
            label: 'Hebräisch',
            count: 1,
          },
          {
            value: 'it',
            label: 'Italienisch',
            count: 1,
          },
          {
            value: 'ja',
            label: 'Japanisch',
            count: 1,
          },
          {
            value: 'pl',
            label: 'Polnisch',
            count: 1,
          },
          {
            value: 'ru',
            label: 'Russisch',
            count: 1,
          },
        ],
      },
      {
        field: 'specialty',
        without: 14,
        values: [
          {
            value: 'anxiety',
            label: 'Angst & Panik',
            count: 7,
          },
          {
            value: 'depression',
            label: 'Depression',
            count: 6,
          },
          {
            value: 'burnout',
            label: 'Erschöpfung & Burnout',
            count: 5,
          },
          {
            value: 'relationships',
            label: 'Beziehung & Partnerschaft',
            count: 5,
          },
          {
            value: 'self-esteem',
            label: 'Selbstwert',
            count: 4,
          },
          {
            value: 'sleep',
            label: 'Schlaf',
            count: 4,
          },
          {
            value: 'grief',
            label: 'Trauer & Verlust',
            count: 3,
          },
          {
            value: 'identity',
            label: 'Identität & Queerness',
            count: 3,
          },
          {
            value: 'parenting',
            label: 'Elternschaft',
            count: 3,
          },
          {
            value: 'migration',
            label: 'Migration & Kultur',
            count: 2,
          },
          {
            value: 'trauma',
            label: 'Trauma',
            count: 2,
          },
          {
            value: 'addiction',
            label: 'Sucht',
            count: 1,
          },
          {
            value: 'adhd',
            label: 'ADHS bei Erwachsenen',
            count: 1,
          },
          {
            value: 'eating',
            label: 'Essstörungen',
            count: 1,
          },
        ],
      },
      {
        field: 'format',
        without: 14,
        values: [
          {
            value: 'online',
            label: 'Online',
            count: 11,
          },
          {
            value: 'in_person',
            label: 'Vor Ort',
            count: 10,
          },
        ],
      },
      {
        field: 'gender',
        without: 14,
        values: [
          {
            value: 'female',
            label: 'weiblich',
            count: 8,
          },
          {
            value: 'male',
            label: 'männlich',
            count: 5,
          },
          {
            value: 'diverse',
            label: 'divers',
            count: 1,
          },
        ],
      },
      {
        field: 'insurance',
        without: 14,
        values: [
          {
            value: 'self-pay',
            label: 'Selbstzahler',
            count: 13,
          },
          {
            value: 'private',
            label: 'Private Krankenversicherung',
            count: 9,
          },
          {
            value: 'statutory',
            label: 'Gesetzlich, per Kostenerstattung',
            count: 4,
          },
        ],
      },
      {
        field: 'acceptingNew',
        without: 14,
        values: [
          {
            value: 'true',
            label: 'nimmt neue Klienten',
            count: 13,
          },
          {
            value: 'false',
            label: 'zur Zeit keine neuen',
            count: 1,
          },
        ],
      },
    ],
  },
  'no-therapist-facets': {
    total: 0,
    data: [
      {
        field: 'city',
        without: 0,
        values: [],
      },
      {
        field: 'language',
        without: 0,
        values: [],
      },
      {
        field: 'specialty',
        without: 0,
        values: [],
      },
      {
        field: 'format',
        without: 0,
        values: [],
      },
      {
        field: 'gender',
        without: 0,
        values: [],
      },
      {
        field: 'insurance',
        without: 0,
        values: [],
      },
      {
        field: 'acceptingNew',
        without: 0,
        values: [],
      },
    ],
  },
  'therapist-profile': {
    id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    slug: 'ada-lind',
    name: 'Ada Lind',
    title: 'Dr.',
    headline: 'Systemische Therapie für Einzelne und Paare',
    monogram: 'AL',
    photoUrl: null,
    gender: 'female',
    city: 'Berlin',
    district: 'Neukölln',
    formats: ['online', 'in_person'],
    languages: ['de', 'en'],
    specialties: ['anxiety', 'grief', 'burnout', 'relationships', 'self-esteem'],
    insurances: ['private', 'self-pay'],
    acceptingNew: true,
    acceptingNewConfirmedAt: '2026-02-26T09:00:00Z',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    priceMinutes: 50,
    rating: {
      average: 4.8,
      count: 27,
    },
    next: {
      serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      format: 'online',
      startsAt: ['2026-03-03T08:00:00Z', '2026-03-03T09:00:00Z', '2026-03-03T13:00:00Z'],
    },
    about:
      'Ich arbeite ruhig und direkt, seit zwölf Jahren in einem hellen Raum am Maybachufer. Zu mir kommen Menschen, die funktionieren und müde davon sind; Paare, die einander nicht mehr erreichen; Trauernde, denen alle sagen, es müsse doch besser werden.',
    approach:
      'Wir schauen zuerst, was im Alltag sofort leichter werden kann. Danach erst, woher es kommt. Systemisch heißt: Niemand ist allein das Problem.',
    qualifications: [
      {
        title: 'Approbation als Psychologische Psychotherapeutin',
        issuer: 'Psychotherapeutenkammer Berlin',
        year: 2014,
      },
      {
        title: 'Dr. phil., Psychologie',
        issuer: 'Freie Universität Berlin',
        year: 2012,
      },
    ],
    methods: ['Systemische Therapie', 'Emotionsfokussierte Paartherapie', 'Achtsamkeit'],
    locations: [
      {
        format: 'in_person',
        street: 'Maybachufer 12',
        postalCode: '12047',
        city: 'Berlin',
      },
      {
        format: 'online',
        street: null,
        postalCode: null,
        city: 'Berlin',
      },
    ],
    timeZone: 'Europe/Berlin',
    services: [
      {
        id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c01',
        slug: 'erstgespraech',
        name: 'Kostenloses Erstgespräch',
        kind: 'intro',
        description: 'Zwanzig Minuten, um zu spüren, ob es passt. Ohne Kosten, ohne Verpflichtung.',
        durationMinutes: 20,
        slotIntervalMinutes: 30,
        formats: ['online'],
        price: null,
        minimumNoticeMinutes: 240,
        horizonDays: 30,
        approvalRequired: false,
        level: null,
        prerequisites: null,
        materials: null,
        dependant: null,
        groupSize: null,
        questions: [
          {
            id: 'reason',
            label: 'Was führt Sie zu uns?',
            kind: 'long',
            required: false,
            options: [],
          },
        ],
      },
      {
        id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
        slug: 'einzelsitzung',
        name: 'Einzelsitzung',
        kind: 'session',
        description: 'Fünfzig Minuten, in denen nur Sie zählen.',
        durationMinutes: 50,
        slotIntervalMinutes: 60,
        formats: ['online', 'in_person'],
        price: {
          amount: 9000,
          currency: 'EUR',
        },
        minimumNoticeMinutes: 1440,
        horizonDays: 60,
        approvalRequired: false,
        level: null,
        prerequisites: null,
        materials: null,
        dependant: null,
        groupSize: null,
        questions: [
          {
            id: 'reason',
            label: 'Was führt Sie zu uns?',
            kind: 'long',
            required: false,
            options: [],
          },
          {
            id: 'experience',
            label: 'Waren Sie schon einmal in Therapie?',
            kind: 'choice',
            required: true,
            options: ['Noch nie', 'Früher einmal', 'Zur Zeit'],
          },
        ],
      },
      {
        id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c03',
        slug: 'paarsitzung',
        name: 'Paarsitzung',
        kind: 'session',
        description: 'Neunzig Minuten zu zweit, mit Zeit für beide Seiten.',
        durationMinutes: 90,
        slotIntervalMinutes: 90,
        formats: ['online', 'in_person'],
        price: {
          amount: 15000,
          currency: 'EUR',
        },
        minimumNoticeMinutes: 1440,
        horizonDays: 60,
        approvalRequired: true,
        level: null,
        prerequisites: null,
        materials: null,
        dependant: null,
        groupSize: null,
        questions: [
          {
            id: 'reason',
            label: 'Was führt Sie zu uns?',
            kind: 'long',
            required: false,
            options: [],
          },
        ],
      },
    ],
  },
  reviews: {
    summary: {
      average: 4.8,
      count: 27,
      distribution: [
        {
          rating: 5,
          count: 23,
        },
        {
          rating: 4,
          count: 3,
        },
        {
          rating: 3,
          count: 1,
        },
        {
          rating: 2,
          count: 0,
        },
        {
          rating: 1,
          count: 0,
        },
      ],
    },
    data: [
      {
        id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
        rating: 5,
        text: 'Ich habe mich vom ersten Gespräch an verstanden gefühlt.',
        createdAt: '2026-03-01T18:20:00Z',
      },
      {
        id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c11',
        rating: 5,
        text: 'Klar, warm und nie belehrend. Nach vier Sitzungen schlafe ich wieder.',
        createdAt: '2026-02-22T10:05:00Z',
      },
      {
        id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c12',
        rating: 4,
        text: 'Sehr gute Gespräche. Ein Termin früher am Morgen wäre schön.',
        createdAt: '2026-02-14T19:31:00Z',
      },
      {
        id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c13',
        rating: 5,
        text: null,
        createdAt: '2026-02-09T08:12:00Z',
      },
      {
        id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c14',
        rating: 3,
        text: 'Fachlich gut; das Video hing oft.',
        createdAt: '2026-01-30T17:48:00Z',
      },
    ],
    nextCursor: 'eyJzIjoibmV3ZXN0IiwibiI6NX0',
  },
  'no-reviews': {
    summary: {
      average: null,
      count: 0,
      distribution: [
        {
          rating: 5,
          count: 0,
        },
        {
          rating: 4,
          count: 0,
        },
        {
          rating: 3,
          count: 0,
        },
        {
          rating: 2,
          count: 0,
        },
        {
          rating: 1,
          count: 0,
        },
      ],
    },
    data: [],
    nextCursor: null,
  },
  services: {
    data: [
      {
        id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c01',
        slug: 'erstgespraech',
        name: 'Kostenloses Erstgespräch',
        kind: 'intro',
        description: 'Zwanzig Minuten, um zu spüren, ob es passt. Ohne Kosten, ohne Verpflichtung.',
        durationMinutes: 20,
        slotIntervalMinutes: 30,
        formats: ['online'],
        price: null,
        minimumNoticeMinutes: 240,
        horizonDays: 30,
        approvalRequired: false,
        level: null,
        prerequisites: null,
        materials: null,
        dependant: null,
        groupSize: null,
        questions: [
          {
            id: 'reason',
            label: 'Was führt Sie zu uns?',
            kind: 'long',
            required: false,
            options: [],
          },
        ],
      },
      {
        id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
        slug: 'einzelsitzung',
        name: 'Einzelsitzung',
        kind: 'session',
        description: 'Fünfzig Minuten, in denen nur Sie zählen.',
        durationMinutes: 50,
        slotIntervalMinutes: 60,
        formats: ['online', 'in_person'],
        price: {
          amount: 9000,
          currency: 'EUR',
        },
        minimumNoticeMinutes: 1440,
        horizonDays: 60,
        approvalRequired: false,
        level: null,
        prerequisites: null,
        materials: null,
        dependant: null,
        groupSize: null,
        questions: [
          {
            id: 'reason',
            label: 'Was führt Sie zu uns?',
            kind: 'long',
            required: false,
            options: [],
          },
          {
            id: 'experience',
            label: 'Waren Sie schon einmal in Therapie?',
            kind: 'choice',
            required: true,
            options: ['Noch nie', 'Früher einmal', 'Zur Zeit'],
          },
        ],
      },
      {
        id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c03',
        slug: 'paarsitzung',
        name: 'Paarsitzung',
        kind: 'session',
        description: 'Neunzig Minuten zu zweit, mit Zeit für beide Seiten.',
        durationMinutes: 90,
        slotIntervalMinutes: 90,
        formats: ['online', 'in_person'],
        price: {
          amount: 15000,
          currency: 'EUR',
        },
        minimumNoticeMinutes: 1440,
        horizonDays: 60,
        approvalRequired: true,
        level: null,
        prerequisites: null,
        materials: null,
        dependant: null,
        groupSize: null,
        questions: [
          {
            id: 'reason',
            label: 'Was führt Sie zu uns?',
            kind: 'long',
            required: false,
            options: [],
          },
        ],
      },
      {
        id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c04',
        slug: 'achtsamkeitsgruppe',
        name: 'Achtsamkeitsgruppe',
        kind: 'group',
        description: 'Acht Plätze, acht Abende, jeden Mittwoch.',
        durationMinutes: 90,
        slotIntervalMinutes: 90,
        formats: ['in_person'],
        price: {
          amount: 3500,
          currency: 'EUR',
        },
        minimumNoticeMinutes: 1440,
        horizonDays: 60,
        approvalRequired: false,
        level: 'beginner',
        prerequisites: 'Keine Vorkenntnisse nötig.',
        materials: 'Bequeme Kleidung, eine Decke.',
        dependant: null,
        groupSize: 8,
        questions: [],
      },
    ],
    nextCursor: null,
  },
  slots: {
    slots: [
      {
        startsAt: '2026-03-03T08:00:00Z',
        endsAt: '2026-03-03T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-03T09:00:00Z',
        endsAt: '2026-03-03T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-03T10:00:00Z',
        endsAt: '2026-03-03T10:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-03T13:00:00Z',
        endsAt: '2026-03-03T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-03T14:00:00Z',
        endsAt: '2026-03-03T14:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-03T17:00:00Z',
        endsAt: '2026-03-03T17:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-04T08:00:00Z',
        endsAt: '2026-03-04T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-04T11:00:00Z',
        endsAt: '2026-03-04T11:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-04T15:00:00Z',
        endsAt: '2026-03-04T15:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-05T12:00:00Z',
        endsAt: '2026-03-05T12:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-05T13:00:00Z',
        endsAt: '2026-03-05T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-05T16:00:00Z',
        endsAt: '2026-03-05T16:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-05T17:00:00Z',
        endsAt: '2026-03-05T17:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-05T18:00:00Z',
        endsAt: '2026-03-05T18:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-06T08:00:00Z',
        endsAt: '2026-03-06T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-06T09:00:00Z',
        endsAt: '2026-03-06T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-09T09:00:00Z',
        endsAt: '2026-03-09T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-09T10:00:00Z',
        endsAt: '2026-03-09T10:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-09T13:00:00Z',
        endsAt: '2026-03-09T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-10T08:00:00Z',
        endsAt: '2026-03-10T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-10T09:00:00Z',
        endsAt: '2026-03-10T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-10T10:00:00Z',
        endsAt: '2026-03-10T10:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-10T13:00:00Z',
        endsAt: '2026-03-10T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-10T14:00:00Z',
        endsAt: '2026-03-10T14:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-10T17:00:00Z',
        endsAt: '2026-03-10T17:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-11T08:00:00Z',
        endsAt: '2026-03-11T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-11T11:00:00Z',
        endsAt: '2026-03-11T11:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-11T15:00:00Z',
        endsAt: '2026-03-11T15:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-12T12:00:00Z',
        endsAt: '2026-03-12T12:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-12T13:00:00Z',
        endsAt: '2026-03-12T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-12T16:00:00Z',
        endsAt: '2026-03-12T16:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-12T17:00:00Z',
        endsAt: '2026-03-12T17:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-12T18:00:00Z',
        endsAt: '2026-03-12T18:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-13T08:00:00Z',
        endsAt: '2026-03-13T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-13T09:00:00Z',
        endsAt: '2026-03-13T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-16T09:00:00Z',
        endsAt: '2026-03-16T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-16T10:00:00Z',
        endsAt: '2026-03-16T10:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-16T13:00:00Z',
        endsAt: '2026-03-16T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-19T12:00:00Z',
        endsAt: '2026-03-19T12:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-19T13:00:00Z',
        endsAt: '2026-03-19T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-19T16:00:00Z',
        endsAt: '2026-03-19T16:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-19T17:00:00Z',
        endsAt: '2026-03-19T17:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-19T18:00:00Z',
        endsAt: '2026-03-19T18:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-20T08:00:00Z',
        endsAt: '2026-03-20T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-20T09:00:00Z',
        endsAt: '2026-03-20T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-23T09:00:00Z',
        endsAt: '2026-03-23T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-23T10:00:00Z',
        endsAt: '2026-03-23T10:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-23T13:00:00Z',
        endsAt: '2026-03-23T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-24T08:00:00Z',
        endsAt: '2026-03-24T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-24T09:00:00Z',
        endsAt: '2026-03-24T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-24T10:00:00Z',
        endsAt: '2026-03-24T10:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-24T13:00:00Z',
        endsAt: '2026-03-24T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-24T14:00:00Z',
        endsAt: '2026-03-24T14:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-24T17:00:00Z',
        endsAt: '2026-03-24T17:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-25T08:00:00Z',
        endsAt: '2026-03-25T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-25T11:00:00Z',
        endsAt: '2026-03-25T11:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-25T15:00:00Z',
        endsAt: '2026-03-25T15:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-26T12:00:00Z',
        endsAt: '2026-03-26T12:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-26T13:00:00Z',
        endsAt: '2026-03-26T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-26T16:00:00Z',
        endsAt: '2026-03-26T16:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-26T17:00:00Z',
        endsAt: '2026-03-26T17:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-26T18:00:00Z',
        endsAt: '2026-03-26T18:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-27T08:00:00Z',
        endsAt: '2026-03-27T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-27T09:00:00Z',
        endsAt: '2026-03-27T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-30T08:00:00Z',
        endsAt: '2026-03-30T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-30T09:00:00Z',
        endsAt: '2026-03-30T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-30T12:00:00Z',
        endsAt: '2026-03-30T12:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-31T07:00:00Z',
        endsAt: '2026-03-31T07:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-31T08:00:00Z',
        endsAt: '2026-03-31T08:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-31T09:00:00Z',
        endsAt: '2026-03-31T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-31T12:00:00Z',
        endsAt: '2026-03-31T12:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-31T13:00:00Z',
        endsAt: '2026-03-31T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-03-31T16:00:00Z',
        endsAt: '2026-03-31T16:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'in_person',
      },
      {
        startsAt: '2026-04-01T07:00:00Z',
        endsAt: '2026-04-01T07:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-04-01T10:00:00Z',
        endsAt: '2026-04-01T10:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-04-01T14:00:00Z',
        endsAt: '2026-04-01T14:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
    ],
    contactOnly: [
      {
        startsAt: '2026-03-02T09:00:00Z',
        endsAt: '2026-03-02T09:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-02T10:00:00Z',
        endsAt: '2026-03-02T10:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
      {
        startsAt: '2026-03-02T13:00:00Z',
        endsAt: '2026-03-02T13:50:00Z',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        format: 'online',
      },
    ],
    nextAvailableAt: '2026-03-03T08:00:00Z',
  },
  'no-slots': {
    slots: [],
    contactOnly: [],
    nextAvailableAt: '2026-04-21T08:00:00Z',
  },
  'availability-windows': {
    data: [
      {
        dayOfWeek: 1,
        startsAt: '09:00',
        endsAt: '13:00',
        format: 'online',
        serviceIds: [],
        slotIntervalMinutes: null,
        address: null,
        timeZone: 'Europe/Berlin',
      },
      {
        dayOfWeek: 4,
        startsAt: '13:00',
        endsAt: '19:00',
        format: 'in_person',
        serviceIds: [],
        slotIntervalMinutes: null,
        address: null,
        timeZone: 'Europe/Berlin',
      },
    ],
    nextCursor: null,
  },
  'new-availability-windows': {
    windows: [
      {
        dayOfWeek: 1,
        startsAt: '09:00',
        endsAt: '13:00',
        format: 'online',
      },
      {
        dayOfWeek: 4,
        startsAt: '13:00',
        endsAt: '19:00',
        format: 'in_person',
      },
    ],
  },
  'availability-exceptions': {
    data: [
      {
        id: '36f7c1e9-8b24-4d05-a7c3-9e1f5b2d8a13',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        kind: 'closed',
        startsOn: '2026-04-06',
        endsOn: '2026-04-10',
        startsAt: null,
        endsAt: null,
        format: null,
        serviceId: null,
        reason: 'Fortbildung',
        createdAt: '2026-03-02T08:00:00Z',
      },
    ],
    nextCursor: null,
  },
  'new-availability-exception': {
    kind: 'closed',
    startsOn: '2026-04-06',
    endsOn: '2026-04-10',
    reason: 'Fortbildung',
  },
  'new-availability-exception-open': {
    kind: 'open',
    startsOn: '2026-03-14',
    endsOn: '2026-03-14',
    startsAt: '17:00',
    endsAt: '20:00',
    format: 'online',
  },
  'availability-exception': {
    id: '36f7c1e9-8b24-4d05-a7c3-9e1f5b2d8a13',
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    kind: 'closed',
    startsOn: '2026-04-06',
    endsOn: '2026-04-10',
    startsAt: null,
    endsAt: null,
    format: null,
    serviceId: null,
    reason: 'Fortbildung',
    createdAt: '2026-03-02T08:00:00Z',
  },
  'group-sessions': {
    data: [
      {
        id: 'c08d4b72-95e6-4a1f-83bd-2f7a6c1e9d14',
        status: 'scheduled',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c04',
        startsAt: '2026-03-11T17:00:00Z',
        endsAt: '2026-03-11T18:30:00Z',
        format: 'in_person',
        capacity: 8,
        seatsLeft: 3,
        location: 'Maybachufer 12, 12047 Berlin',
        cancelReason: null,
      },
    ],
    nextCursor: null,
  },
  'new-group-session': {
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c04',
    startsAt: '2026-03-11T17:00:00Z',
    format: 'in_person',
    capacity: 8,
  },
  'group-session': {
    id: 'c08d4b72-95e6-4a1f-83bd-2f7a6c1e9d14',
    status: 'scheduled',
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c04',
    startsAt: '2026-03-11T17:00:00Z',
    endsAt: '2026-03-11T18:30:00Z',
    format: 'in_person',
    capacity: 8,
    seatsLeft: 3,
    location: 'Maybachufer 12, 12047 Berlin',
    cancelReason: null,
  },
  'group-session-cancellation': {
    reason: 'Zu wenige Anmeldungen.',
  },
  'group-session-cancelled': {
    id: 'c08d4b72-95e6-4a1f-83bd-2f7a6c1e9d14',
    status: 'cancelled',
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c04',
    startsAt: '2026-03-11T17:00:00Z',
    endsAt: '2026-03-11T18:30:00Z',
    format: 'in_person',
    capacity: 8,
    seatsLeft: 3,
    location: 'Maybachufer 12, 12047 Berlin',
    cancelReason: 'Zu wenige Anmeldungen.',
  },
  'calendar-connections': {
    data: [
      {
        id: '5d90a2c7-1e4b-4836-9fa5-3b7c8d0e6f12',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        host: 'calendar.example',
        status: 'active',
        lastReadAt: '2026-03-02T07:55:00Z',
        lastError: null,
        busyCount: 12,
        overlaps: [],
        createdAt: '2026-02-20T10:00:00Z',
      },
    ],
    nextCursor: null,
  },
  'new-calendar-connection': {
    url: 'https://calendar.example/ical/ada/private-7f3k/basic.ics',
  },
  'calendar-connection': {
    id: '5d90a2c7-1e4b-4836-9fa5-3b7c8d0e6f12',
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    host: 'calendar.example',
    status: 'active',
    lastReadAt: '2026-03-02T07:55:00Z',
    lastError: null,
    busyCount: 12,
    overlaps: [],
    createdAt: '2026-02-20T10:00:00Z',
  },
  'new-calendar-feed': {
    renew: true,
  },
  'calendar-feed': {
    url: 'https://api.example/v1/calendar-feeds/k1.WyI2ZjFjMmYwYSJd.Q2FsZW5kYXItZmVlZC1vZi1hLXRoZXJhcGlzdA',
  },
  'calendar-feed-file':
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Attune//Bookings//EN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03@attune\r\nDTSTAMP:20260302T080400Z\r\nDTSTART:20260303T080000Z\r\nDTEND:20260303T085000Z\r\nSEQUENCE:0\r\nSTATUS:CONFIRMED\r\nSUMMARY:Einzelsitzung\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'new-hold': {
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
    startsAt: '2026-03-03T08:00:00Z',
    format: 'online',
  },
  'new-hold-for-anybody': {
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
    startsAt: '2026-03-03T08:00:00Z',
    format: 'online',
  },
  'new-hold-to-move': {
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
    startsAt: '2026-03-03T09:00:00Z',
    format: 'online',
    reschedules: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
  },
  hold: {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    secret: 'hs_8Jx2qv5nT0eY7wKcR4dLbA',
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    format: 'online',
    expiresAt: '2026-03-02T08:10:00Z',
    extensionsLeft: 10,
  },
  'hold-secret': {
    secret: 'hs_8Jx2qv5nT0eY7wKcR4dLbA',
  },
  'hold-extension': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    expiresAt: '2026-03-02T08:18:00Z',
    extensionsLeft: 9,
  },
  bookings: {
    data: [
      {
        id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
        status: 'confirmed',
        source: 'directory',
        therapist: {
          id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
          name: 'Dr. Ada Lind',
          monogram: 'AL',
          photoUrl: null,
        },
        service: {
          id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          name: 'Einzelsitzung',
          durationMinutes: 50,
        },
        format: 'online',
        location: null,
        startsAt: '2026-03-03T08:00:00Z',
        endsAt: '2026-03-03T08:50:00Z',
        timeZone: 'Europe/Berlin',
        price: {
          amount: 9000,
          currency: 'EUR',
        },
        discount: null,
        payment: {
          id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
          status: 'pending',
          provider: 'manual',
          amount: {
            amount: 9000,
            currency: 'EUR',
          },
          captured: {
            amount: 0,
            currency: 'EUR',
          },
          refunded: {
            amount: 0,
            currency: 'EUR',
          },
          dueAt: null,
        },
        clientId: 'e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15',
        client: {
          firstName: 'Mara',
          lastName: 'Vogt',
          email: 'mara.vogt@example.org',
          phone: '+49 30 5550 7788',
          locale: 'de-DE',
          timeZone: 'Europe/Berlin',
        },
        dependant: null,
        answers: {
          reason: 'Ich schlafe seit Monaten schlecht.',
          experience: 'Noch nie',
        },
        emergencyContact: null,
        notes: {
          client: null,
          therapist: null,
        },
        joiningLink: 'https://meet.example/ada-lind/7f3k',
        respondUntil: null,
        checkedInAt: null,
        cancelledBy: null,
        cancelReason: null,
        attribution: null,
        sequence: 0,
        createdAt: '2026-03-02T08:04:00Z',
      },
    ],
    nextCursor: null,
  },
  'new-booking': {
    holdId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    holdSecret: 'hs_8Jx2qv5nT0eY7wKcR4dLbA',
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    consent: {
      privacy: true,
      marketing: false,
    },
  },
  'booking-created': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'confirmed',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'manual',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: null,
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: 'https://meet.example/ada-lind/7f3k',
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: null,
    cancelReason: null,
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T08:04:00Z',
    manage: {
      session: 'k1.eyJwdXJwb3NlIjoibWFuYWdlX2Jvb2tpbmcifQ.Qm9va2VkLWFuLWhvdXItaW4tQmVybGluLTIwMjY',
      purpose: 'manage_booking',
      resource: {
        kind: 'booking',
        id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
      },
      expiresAt: '2026-03-02T08:34:00Z',
    },
  },
  'booking-awaiting-payment': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'pending_payment',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'stripe',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: '2026-03-02T08:34:00Z',
    },
    clientId: null,
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: null,
    respondUntil: '2026-03-02T08:34:00Z',
    checkedInAt: null,
    cancelledBy: null,
    cancelReason: null,
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T08:04:00Z',
    manage: {
      session: 'k1.eyJwdXJwb3NlIjoibWFuYWdlX2Jvb2tpbmcifQ.Qm9va2VkLWFuLWhvdXItaW4tQmVybGluLTIwMjY',
      purpose: 'manage_booking',
      resource: {
        kind: 'booking',
        id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
      },
      expiresAt: '2026-03-02T08:34:00Z',
    },
  },
  booking: {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'confirmed',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'manual',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: null,
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: 'https://meet.example/ada-lind/7f3k',
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: null,
    cancelReason: null,
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T08:04:00Z',
  },
  'booking-cancelled': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'cancelled',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-05T08:00:00Z',
    endsAt: '2026-03-05T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'refunded',
      provider: 'stripe',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 9000,
        currency: 'EUR',
      },
      refunded: {
        amount: 9000,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: null,
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: null,
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: 'client',
    cancelReason: 'Ich bin krank geworden.',
    attribution: null,
    sequence: 1,
    createdAt: '2026-03-02T08:04:00Z',
  },
  'booking-details-change': {
    emergencyContact: {
      name: 'Jonas Vogt',
      relation: 'Bruder',
      phone: '+49 30 5550 7799',
    },
    clientNote: 'Bitte die Kamera erst nach der Begrüßung.',
  },
  'booking-updated': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'confirmed',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'manual',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: null,
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: {
      name: 'Jonas Vogt',
      relation: 'Bruder',
      phone: '+493055507799',
    },
    notes: {
      client: 'Bitte die Kamera erst nach der Begrüßung.',
      therapist: null,
    },
    joiningLink: 'https://meet.example/ada-lind/7f3k',
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: null,
    cancelReason: null,
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T08:04:00Z',
  },
  'booking-calendar':
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Attune//Booking//EN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03@attune\r\nDTSTAMP:20260302T080400Z\r\nDTSTART:20260303T080000Z\r\nDTEND:20260303T085000Z\r\nSEQUENCE:0\r\nSTATUS:CONFIRMED\r\nSUMMARY:Einzelsitzung mit Dr. Ada Lind\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'booking-history': {
    data: [
      {
        number: 1,
        changedAt: '2026-03-02T08:04:00Z',
        previousStatus: null,
        status: 'confirmed',
        previousStartsAt: null,
        startsAt: '2026-03-03T08:00:00Z',
        by: 'client',
        reason: null,
      },
      {
        number: 2,
        changedAt: '2026-03-02T08:30:00Z',
        previousStatus: 'confirmed',
        status: 'confirmed',
        previousStartsAt: '2026-03-03T08:00:00Z',
        startsAt: '2026-03-03T09:00:00Z',
        by: 'client',
        reason: 'Die Bahn kommt später.',
      },
    ],
    nextCursor: null,
  },
  'cancellation-preview': {
    allowed: true,
    reason: null,
    noticeMinutes: 240,
    changeUntil: '2026-03-05T04:00:00Z',
    minutesLeft: 4076,
    reschedule: {
      allowed: true,
      reason: null,
    },
    paid: {
      amount: 9000,
      currency: 'EUR',
    },
    refund: {
      amount: 9000,
      currency: 'EUR',
    },
    kept: {
      amount: 0,
      currency: 'EUR',
    },
    rule: {
      kind: 'full-until',
      hours: 48,
      businessDays: null,
      steps: [],
    },
    freeUntil: '2026-03-03T08:00:00Z',
  },
  'cancellation-preview-partly': {
    allowed: true,
    reason: null,
    noticeMinutes: 240,
    changeUntil: '2026-03-03T06:00:00Z',
    minutesLeft: 1316,
    reschedule: {
      allowed: true,
      reason: null,
    },
    paid: {
      amount: 9000,
      currency: 'EUR',
    },
    refund: {
      amount: 4500,
      currency: 'EUR',
    },
    kept: {
      amount: 4500,
      currency: 'EUR',
    },
    rule: {
      kind: 'steps',
      hours: null,
      businessDays: null,
      steps: [
        {
          hours: 72,
          percent: 100,
        },
        {
          hours: 24,
          percent: 50,
        },
      ],
    },
    freeUntil: '2026-02-28T10:00:00Z',
  },
  'cancellation-preview-too-late': {
    allowed: false,
    reason: 'notice',
    noticeMinutes: 1440,
    changeUntil: '2026-03-02T08:00:00Z',
    minutesLeft: 0,
    reschedule: {
      allowed: false,
      reason: 'notice',
    },
    paid: null,
    refund: null,
    kept: null,
    rule: {
      kind: 'full-until',
      hours: 48,
      businessDays: null,
      steps: [],
    },
    freeUntil: '2026-03-01T08:00:00Z',
  },
  'booking-cancellation': {
    reason: 'Ich bin krank geworden.',
  },
  'booking-rescheduling': {
    holdId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f16',
    holdSecret: 'hs_8Jx2qv5nT0eY7wKcR4dLbA',
    reason: 'Die Bahn kommt später.',
  },
  'booking-rescheduled': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'confirmed',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T09:00:00Z',
    endsAt: '2026-03-03T09:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'manual',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: null,
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: 'https://meet.example/ada-lind/7f3k',
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: null,
    cancelReason: null,
    attribution: null,
    sequence: 1,
    createdAt: '2026-03-02T08:04:00Z',
    manage: {
      session: 'k1.eyJwdXJwb3NlIjoibWFuYWdlX2Jvb2tpbmcifQ.Qm9va2VkLWFuLWhvdXItaW4tQmVybGluLTIwMjY',
      purpose: 'manage_booking',
      resource: {
        kind: 'booking',
        id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
      },
      expiresAt: '2026-03-02T08:34:00Z',
    },
  },
  'booking-decision': {
    reason: 'Frau Lind nimmt zur Zeit keine Paare auf.',
    actor: 'therapist',
  },
  'booking-approved': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'confirmed',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'manual',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: 'e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15',
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: 'https://meet.example/ada-lind/7f3k',
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: null,
    cancelReason: null,
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T08:04:00Z',
  },
  'booking-declined': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'declined',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'manual',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: 'e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15',
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: null,
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: 'staff',
    cancelReason: 'Frau Lind nimmt zur Zeit keine Paare auf.',
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T08:04:00Z',
  },
  'booking-check-in': {
    actor: 'staff',
  },
  'booking-checked-in': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'confirmed',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'manual',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: null,
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: 'https://meet.example/ada-lind/7f3k',
    respondUntil: null,
    checkedInAt: '2026-03-03T07:50:00Z',
    cancelledBy: null,
    cancelReason: null,
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T08:04:00Z',
  },
  'no-show-mark': {
    reason: 'Nicht erschienen, nicht erreichbar.',
    actor: 'therapist',
  },
  'booking-no-show': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'no_show',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'manual',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: 'e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15',
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: null,
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: null,
    cancelReason: null,
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T08:04:00Z',
  },
  'booking-completion': {
    actor: 'therapist',
  },
  'booking-completed': {
    id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'completed',
    source: 'directory',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    format: 'online',
    location: null,
    startsAt: '2026-03-03T08:00:00Z',
    endsAt: '2026-03-03T08:50:00Z',
    timeZone: 'Europe/Berlin',
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'manual',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: null,
    },
    clientId: 'e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15',
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    dependant: null,
    answers: {
      reason: 'Ich schlafe seit Monaten schlecht.',
      experience: 'Noch nie',
    },
    emergencyContact: null,
    notes: {
      client: null,
      therapist: null,
    },
    joiningLink: 'https://meet.example/ada-lind/7f3k',
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: null,
    cancelReason: null,
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T08:04:00Z',
  },
  checkout: {
    payment: {
      id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
      status: 'pending',
      provider: 'stripe',
      amount: {
        amount: 9000,
        currency: 'EUR',
      },
      captured: {
        amount: 0,
        currency: 'EUR',
      },
      refunded: {
        amount: 0,
        currency: 'EUR',
      },
      dueAt: '2026-03-02T08:34:00Z',
    },
    checkoutUrl: 'https://checkout.stripe.example/c/pay/cs_test_a1',
    expiresAt: '2026-03-02T08:34:00Z',
  },
  'booking-requests': {
    data: [
      {
        id: '71c5e0b8-3d9a-4f26-8b47-0e2d6a9c3f10',
        status: 'open',
        therapist: {
          id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
          name: 'Dr. Ada Lind',
          monogram: 'AL',
          photoUrl: null,
        },
        service: {
          id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          name: 'Einzelsitzung',
          durationMinutes: 50,
        },
        contact: 'booking',
        reason: 'Schlafstörungen',
        message: 'Ich kann nur freitags nach 16 Uhr.',
        preferredChannel: 'phone',
        client: {
          firstName: 'Mara',
          lastName: 'Vogt',
          email: 'mara.vogt@example.org',
          phone: '+493055507788',
          locale: 'de-DE',
          timeZone: 'Europe/Berlin',
        },
        answer: null,
        answeredBy: null,
        answeredAt: null,
        invitationId: null,
        attribution: null,
        createdAt: '2026-03-02T08:00:00Z',
        expiresAt: '2026-03-05T08:00:00Z',
      },
    ],
    nextCursor: null,
  },
  'new-booking-request': {
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
    contact: 'booking',
    reason: 'Schlafstörungen',
    message: 'Ich kann nur freitags nach 16 Uhr.',
    preferredChannel: 'phone',
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 5550 7788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    consent: {
      privacy: true,
    },
  },
  'booking-request-receipt': {
    id: '71c5e0b8-3d9a-4f26-8b47-0e2d6a9c3f10',
    status: 'open',
    expiresAt: '2026-03-05T08:00:00Z',
  },
  'booking-request': {
    id: '71c5e0b8-3d9a-4f26-8b47-0e2d6a9c3f10',
    status: 'open',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    contact: 'booking',
    reason: 'Schlafstörungen',
    message: 'Ich kann nur freitags nach 16 Uhr.',
    preferredChannel: 'phone',
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+493055507788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    answer: null,
    answeredBy: null,
    answeredAt: null,
    invitationId: null,
    attribution: null,
    createdAt: '2026-03-02T08:00:00Z',
    expiresAt: '2026-03-05T08:00:00Z',
  },
  'booking-request-answer': {
    answer: 'accepted',
    message: 'Gerne, Freitag 17 Uhr ist frei.',
    invite: {
      therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      startsAt: '2026-03-06T16:00:00Z',
    },
    actor: 'therapist',
  },
  'booking-request-answered': {
    id: '71c5e0b8-3d9a-4f26-8b47-0e2d6a9c3f10',
    status: 'accepted',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    contact: 'booking',
    reason: 'Schlafstörungen',
    message: 'Ich kann nur freitags nach 16 Uhr.',
    preferredChannel: 'phone',
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+493055507788',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    answer: 'Gerne, Freitag 17 Uhr ist frei.',
    answeredBy: 'therapist',
    answeredAt: '2026-03-02T10:00:00Z',
    invitationId: '8e13b6d4-a05c-4972-b1f9-6d4c2e7a0b11',
    attribution: null,
    createdAt: '2026-03-02T08:00:00Z',
    expiresAt: '2026-03-05T08:00:00Z',
  },
  'booking-invitations': {
    data: [
      {
        id: '8e13b6d4-a05c-4972-b1f9-6d4c2e7a0b11',
        status: 'open',
        therapist: {
          id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
          name: 'Dr. Ada Lind',
          monogram: 'AL',
          photoUrl: null,
        },
        service: {
          id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          name: 'Einzelsitzung',
          durationMinutes: 50,
        },
        startsAt: '2026-03-06T16:00:00Z',
        format: null,
        client: {
          firstName: 'Mara',
          lastName: 'Vogt',
          email: 'mara.vogt@example.org',
          locale: 'de-DE',
        },
        message: 'Wie besprochen: hier können Sie den nächsten Termin wählen.',
        bookingId: null,
        requestId: null,
        createdAt: '2026-03-02T08:00:00Z',
        expiresAt: '2026-03-16T08:00:00Z',
      },
    ],
    nextCursor: null,
  },
  'new-booking-invitation': {
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      locale: 'de-DE',
    },
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
    startsAt: '2026-03-06T16:00:00Z',
    message: 'Wie besprochen: hier können Sie den nächsten Termin wählen.',
  },
  'booking-invitation': {
    id: '8e13b6d4-a05c-4972-b1f9-6d4c2e7a0b11',
    status: 'open',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    startsAt: '2026-03-06T16:00:00Z',
    format: null,
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      locale: 'de-DE',
    },
    message: 'Wie besprochen: hier können Sie den nächsten Termin wählen.',
    bookingId: null,
    requestId: null,
    createdAt: '2026-03-02T08:00:00Z',
    expiresAt: '2026-03-16T08:00:00Z',
  },
  'booking-invitation-revoked': {
    id: '8e13b6d4-a05c-4972-b1f9-6d4c2e7a0b11',
    status: 'revoked',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
      durationMinutes: 50,
    },
    startsAt: '2026-03-06T16:00:00Z',
    format: null,
    client: {
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      locale: 'de-DE',
    },
    message: 'Wie besprochen: hier können Sie den nächsten Termin wählen.',
    bookingId: null,
    requestId: null,
    createdAt: '2026-03-02T08:00:00Z',
    expiresAt: '2026-03-16T08:00:00Z',
  },
  payments: {
    data: [
      {
        id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
        bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
        clientId: 'e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15',
        status: 'captured',
        provider: 'stripe',
        method: null,
        reference: 'pi_3QxK2v',
        amount: {
          amount: 9000,
          currency: 'EUR',
        },
        discount: null,
        captured: {
          amount: 9000,
          currency: 'EUR',
        },
        refunded: {
          amount: 0,
          currency: 'EUR',
        },
        dueAt: null,
        capturedAt: '2026-03-02T08:06:00Z',
        createdAt: '2026-03-02T08:04:00Z',
      },
    ],
    nextCursor: null,
  },
  'payment-details': {
    id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    clientId: 'e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15',
    status: 'partially_refunded',
    provider: 'stripe',
    method: null,
    reference: 'pi_3QxK2v',
    amount: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    captured: {
      amount: 9000,
      currency: 'EUR',
    },
    refunded: {
      amount: 4500,
      currency: 'EUR',
    },
    dueAt: null,
    capturedAt: '2026-03-02T08:06:00Z',
    createdAt: '2026-03-02T08:04:00Z',
    refunds: [
      {
        id: '4f8b2d61-0c97-4e5a-b3d8-1a6e9c7f2b08',
        paymentId: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
        bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
        status: 'succeeded',
        amount: {
          amount: 4500,
          currency: 'EUR',
        },
        reason: 'Rechtzeitig abgesagt.',
        note: null,
        by: 'staff',
        createdAt: '2026-03-02T09:00:00Z',
        settledAt: '2026-03-02T09:00:00Z',
      },
    ],
    changes: [
      {
        number: 1,
        changedAt: '2026-03-02T08:04:00Z',
        previousStatus: null,
        status: 'pending',
        captured: {
          amount: 0,
          currency: 'EUR',
        },
        refunded: {
          amount: 0,
          currency: 'EUR',
        },
        by: 'client',
        reason: null,
      },
      {
        number: 2,
        changedAt: '2026-03-02T08:06:00Z',
        previousStatus: 'pending',
        status: 'captured',
        captured: {
          amount: 9000,
          currency: 'EUR',
        },
        refunded: {
          amount: 0,
          currency: 'EUR',
        },
        by: 'provider',
        reason: 'checkout.session.completed',
      },
      {
        number: 3,
        changedAt: '2026-03-02T09:00:00Z',
        previousStatus: 'captured',
        status: 'partially_refunded',
        captured: {
          amount: 9000,
          currency: 'EUR',
        },
        refunded: {
          amount: 4500,
          currency: 'EUR',
        },
        by: 'staff',
        reason: 'Rechtzeitig abgesagt.',
      },
    ],
  },
  'payment-recording': {
    method: 'card',
    reference: 'Beleg 2026-0117',
  },
  'payment-recorded': {
    id: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    clientId: 'e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15',
    status: 'captured',
    provider: 'manual',
    method: 'card',
    reference: 'Beleg 2026-0117',
    amount: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: null,
    captured: {
      amount: 9000,
      currency: 'EUR',
    },
    refunded: {
      amount: 0,
      currency: 'EUR',
    },
    dueAt: null,
    capturedAt: '2026-03-03T08:55:00Z',
    createdAt: '2026-03-02T08:04:00Z',
    refunds: [],
    changes: [
      {
        number: 1,
        changedAt: '2026-03-02T08:04:00Z',
        previousStatus: null,
        status: 'pending',
        captured: {
          amount: 0,
          currency: 'EUR',
        },
        refunded: {
          amount: 0,
          currency: 'EUR',
        },
        by: 'client',
        reason: null,
      },
      {
        number: 2,
        changedAt: '2026-03-03T08:55:00Z',
        previousStatus: 'pending',
        status: 'captured',
        captured: {
          amount: 9000,
          currency: 'EUR',
        },
        refunded: {
          amount: 0,
          currency: 'EUR',
        },
        by: 'staff',
        reason: null,
      },
    ],
  },
  'new-refund': {
    amount: {
      amount: 4500,
      currency: 'EUR',
    },
    reason: 'Rechtzeitig abgesagt.',
  },
  refund: {
    id: '4f8b2d61-0c97-4e5a-b3d8-1a6e9c7f2b08',
    paymentId: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'succeeded',
    amount: {
      amount: 4500,
      currency: 'EUR',
    },
    reason: 'Rechtzeitig abgesagt.',
    note: null,
    by: 'staff',
    createdAt: '2026-03-02T09:00:00Z',
    settledAt: '2026-03-02T09:00:00Z',
  },
  refunds: {
    data: [
      {
        id: '4f8b2d61-0c97-4e5a-b3d8-1a6e9c7f2b08',
        paymentId: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
        bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
        status: 'succeeded',
        amount: {
          amount: 4500,
          currency: 'EUR',
        },
        reason: 'Rechtzeitig abgesagt.',
        note: null,
        by: 'staff',
        createdAt: '2026-03-02T09:00:00Z',
        settledAt: '2026-03-02T09:00:00Z',
      },
    ],
    nextCursor: null,
  },
  'refund-settlement': {
    status: 'succeeded',
    note: 'Bar zurückgegeben.',
  },
  'refund-settled': {
    id: '4f8b2d61-0c97-4e5a-b3d8-1a6e9c7f2b08',
    paymentId: '9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    status: 'succeeded',
    amount: {
      amount: 4500,
      currency: 'EUR',
    },
    reason: 'Rechtzeitig abgesagt.',
    note: 'Bar zurückgegeben.',
    by: 'staff',
    createdAt: '2026-03-02T09:00:00Z',
    settledAt: '2026-03-03T10:00:00Z',
  },
  'client-payment-summary': {
    clientId: 'e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15',
    totals: [
      {
        captured: {
          amount: 36000,
          currency: 'EUR',
        },
        refunded: {
          amount: 9000,
          currency: 'EUR',
        },
        kept: {
          amount: 27000,
          currency: 'EUR',
        },
        count: 4,
        lastPaidAt: '2026-03-02T08:06:00Z',
      },
    ],
  },
  'discount-codes': {
    data: [
      {
        id: '2a7d9e35-64f1-4b8c-9d02-5c3b8e1a7f09',
        code: 'FRUEHLING10',
        kind: 'percentage',
        percent: 10,
        amount: null,
        serviceIds: ['5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02'],
        validFrom: '2026-02-01T00:00:00Z',
        validUntil: '2026-06-01T00:00:00Z',
        useLimit: 100,
        perClientLimit: 1,
        uses: 7,
        createdAt: '2026-02-01T00:00:00Z',
        archivedAt: null,
      },
    ],
    nextCursor: null,
  },
  'new-discount-code': {
    code: 'FRUEHLING10',
    kind: 'percentage',
    percent: 10,
    serviceIds: ['5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02'],
    validFrom: '2026-02-01T00:00:00Z',
    validUntil: '2026-06-01T00:00:00Z',
    useLimit: 100,
    perClientLimit: 1,
  },
  'discount-code': {
    id: '2a7d9e35-64f1-4b8c-9d02-5c3b8e1a7f09',
    code: 'FRUEHLING10',
    kind: 'percentage',
    percent: 10,
    amount: null,
    serviceIds: ['5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02'],
    validFrom: '2026-02-01T00:00:00Z',
    validUntil: '2026-06-01T00:00:00Z',
    useLimit: 100,
    perClientLimit: 1,
    uses: 7,
    createdAt: '2026-02-01T00:00:00Z',
    archivedAt: null,
  },
  'discount-code-change': {
    validUntil: '2026-07-01T00:00:00Z',
  },
  'discount-code-changed': {
    id: '2a7d9e35-64f1-4b8c-9d02-5c3b8e1a7f09',
    code: 'FRUEHLING10',
    kind: 'percentage',
    percent: 10,
    amount: null,
    serviceIds: ['5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02'],
    validFrom: '2026-02-01T00:00:00Z',
    validUntil: '2026-07-01T00:00:00Z',
    useLimit: 100,
    perClientLimit: 1,
    uses: 7,
    createdAt: '2026-02-01T00:00:00Z',
    archivedAt: null,
  },
  'discount-code-archived': {
    id: '2a7d9e35-64f1-4b8c-9d02-5c3b8e1a7f09',
    code: 'FRUEHLING10',
    kind: 'percentage',
    percent: 10,
    amount: null,
    serviceIds: ['5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02'],
    validFrom: '2026-02-01T00:00:00Z',
    validUntil: '2026-06-01T00:00:00Z',
    useLimit: 100,
    perClientLimit: 1,
    uses: 7,
    createdAt: '2026-02-01T00:00:00Z',
    archivedAt: '2026-03-02T08:00:00Z',
  },
  'new-discount-preview': {
    code: 'FRUEHLING10',
    serviceId: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
  },
  'discount-preview': {
    price: {
      amount: 9000,
      currency: 'EUR',
    },
    discount: {
      amount: 900,
      currency: 'EUR',
    },
    due: {
      amount: 8100,
      currency: 'EUR',
    },
  },
  'stripe-event': {
    id: 'evt_1QxK2v',
    type: 'checkout.session.completed',
  },
  'provider-event-receipt': {
    received: true,
  },
  'invitation-queued': {
    queued: true,
  },
  'review-invitation': {
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
    },
    startsAt: '2026-02-26T09:00:00Z',
    timeZone: 'Europe/Berlin',
    client: {
      firstName: 'Mara',
    },
    review: null,
  },
  'review-invitation-written': {
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
    },
    startsAt: '2026-02-26T09:00:00Z',
    timeZone: 'Europe/Berlin',
    client: {
      firstName: 'Mara',
    },
    review: {
      id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
      bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
      rating: 5,
      text: 'Ich habe mich vom ersten Gespräch an verstanden gefühlt.',
      visibility: 'published',
      createdAt: '2026-03-01T18:20:00Z',
      editableUntil: '2026-03-03T18:20:00Z',
      nextStep: {
        kind: 'share',
        links: [
          {
            label: 'Jameda',
            url: 'https://www.jameda.example/dr-ada-lind',
          },
          {
            label: 'Google',
            url: 'https://maps.example/kiez-praxis-berlin',
          },
        ],
      },
    },
  },
  'practice-reviews': {
    data: [
      {
        id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
        bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
        rating: 5,
        text: 'Ich habe mich vom ersten Gespräch an verstanden gefühlt.',
        visibility: 'published',
        removedReason: null,
        createdAt: '2026-03-01T18:20:00Z',
        updatedAt: '2026-03-01T18:20:00Z',
      },
      {
        id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c06',
        bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f05',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c02',
        rating: 2,
        text: 'Der Raum war laut und wir haben zu spät angefangen.',
        visibility: 'private',
        removedReason: null,
        createdAt: '2026-02-25T16:05:00Z',
        updatedAt: '2026-02-25T16:05:00Z',
      },
      {
        id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c07',
        bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f06',
        therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c03',
        rating: 4,
        text: 'Mein Nachbar hat mich geschickt, und er hatte recht.',
        visibility: 'removed',
        removedReason: 'personal_data',
        createdAt: '2026-02-20T11:40:00Z',
        updatedAt: '2026-02-21T09:00:00Z',
      },
    ],
    nextCursor: null,
  },
  'new-review': {
    rating: 5,
    text: 'Ich habe mich vom ersten Gespräch an verstanden gefühlt.',
    visibility: 'published',
  },
  review: {
    id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    rating: 5,
    text: 'Ich habe mich vom ersten Gespräch an verstanden gefühlt.',
    visibility: 'published',
    createdAt: '2026-03-01T18:20:00Z',
    editableUntil: '2026-03-03T18:20:00Z',
    nextStep: {
      kind: 'share',
      links: [
        {
          label: 'Jameda',
          url: 'https://www.jameda.example/dr-ada-lind',
        },
        {
          label: 'Google',
          url: 'https://maps.example/kiez-praxis-berlin',
        },
      ],
    },
  },
  'review-thanks': {
    id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    rating: 4,
    text: null,
    visibility: 'published',
    createdAt: '2026-03-01T18:20:00Z',
    editableUntil: '2026-03-03T18:20:00Z',
    nextStep: {
      kind: 'thanks',
      links: [],
    },
  },
  'review-kept-private': {
    id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    rating: 2,
    text: 'Der Raum war laut und wir haben zu spät angefangen.',
    visibility: 'private',
    createdAt: '2026-03-01T18:20:00Z',
    editableUntil: '2026-03-03T18:20:00Z',
    nextStep: {
      kind: 'private_feedback',
      links: [],
    },
  },
  'review-change': {
    rating: 4,
    visibility: 'private',
  },
  'review-changed': {
    id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    rating: 4,
    text: 'Ich habe mich vom ersten Gespräch an verstanden gefühlt.',
    visibility: 'private',
    createdAt: '2026-03-01T18:20:00Z',
    editableUntil: '2026-03-03T18:20:00Z',
    nextStep: {
      kind: 'share',
      links: [
        {
          label: 'Jameda',
          url: 'https://www.jameda.example/dr-ada-lind',
        },
        {
          label: 'Google',
          url: 'https://maps.example/kiez-praxis-berlin',
        },
      ],
    },
  },
  'review-removal': {
    reason: 'personal_data',
  },
  'practice-review-removed': {
    id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    rating: 5,
    text: 'Ich habe mich vom ersten Gespräch an verstanden gefühlt.',
    visibility: 'removed',
    removedReason: 'personal_data',
    createdAt: '2026-03-01T18:20:00Z',
    updatedAt: '2026-03-02T07:45:00Z',
  },
  'practice-review': {
    id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    therapistId: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
    rating: 5,
    text: 'Ich habe mich vom ersten Gespräch an verstanden gefühlt.',
    visibility: 'published',
    removedReason: null,
    createdAt: '2026-03-01T18:20:00Z',
    updatedAt: '2026-03-01T18:20:00Z',
  },
  'report-cards': {
    data: [
      {
        id: 'e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06',
        status: 'sent',
        dontSend: false,
        title: 'Ihre Sitzung am 26. Februar',
        summary: 'Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.',
        observations: [
          {
            label: 'Schlaf',
            text: 'Sie schlafen wieder durch; das Grübeln am Abend ist kürzer geworden.',
          },
          {
            label: 'Arbeit',
            text: 'Der Kalender hat jetzt Lücken. Sie haben zweimal Nein gesagt.',
          },
        ],
        recommendations: 'Das Telefon bleibt nach 22 Uhr in der Küche. Einmal in der Woche eine Stunde ohne Ziel.',
        photoUrls: [],
        booking: {
          id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
          startsAt: '2026-02-26T09:00:00Z',
          timeZone: 'Europe/Berlin',
        },
        therapist: {
          id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
          name: 'Dr. Ada Lind',
          monogram: 'AL',
          photoUrl: null,
        },
        service: {
          id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
          name: 'Einzelsitzung',
        },
        dependant: null,
        client: {
          firstName: 'Mara',
        },
        review: {
          id: 'd41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05',
          rating: 5,
        },
        viewCount: 2,
        lastViewedAt: '2026-03-01T18:12:00Z',
        sentAt: '2026-02-27T08:30:00Z',
        expiresAt: '2026-05-28T08:30:00Z',
        createdAt: '2026-02-26T10:15:00Z',
        updatedAt: '2026-02-27T08:30:00Z',
      },
    ],
    nextCursor: null,
  },
  'new-report-card': {
    bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    title: 'Ihre Sitzung am 26. Februar',
    summary: 'Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.',
    observations: [
      {
        label: 'Schlaf',
        text: 'Sie schlafen wieder durch; das Grübeln am Abend ist kürzer geworden.',
      },
      {
        label: 'Arbeit',
        text: 'Der Kalender hat jetzt Lücken. Sie haben zweimal Nein gesagt.',
      },
    ],
    recommendations: 'Das Telefon bleibt nach 22 Uhr in der Küche. Einmal in der Woche eine Stunde ohne Ziel.',
    photoUrls: [],
  },
  'report-card-draft': {
    id: 'e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06',
    status: 'draft',
    dontSend: false,
    title: 'Ihre Sitzung am 26. Februar',
    summary: 'Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.',
    observations: [
      {
        label: 'Schlaf',
        text: 'Sie schlafen wieder durch; das Grübeln am Abend ist kürzer geworden.',
      },
      {
        label: 'Arbeit',
        text: 'Der Kalender hat jetzt Lücken. Sie haben zweimal Nein gesagt.',
      },
    ],
    recommendations: 'Das Telefon bleibt nach 22 Uhr in der Küche. Einmal in der Woche eine Stunde ohne Ziel.',
    photoUrls: [],
    booking: {
      id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
      startsAt: '2026-02-26T09:00:00Z',
      timeZone: 'Europe/Berlin',
    },
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
    },
    dependant: null,
    client: {
      firstName: 'Mara',
    },
    review: null,
    viewCount: 0,
    lastViewedAt: null,
    sentAt: null,
    expiresAt: null,
    createdAt: '2026-02-26T10:15:00Z',
    updatedAt: '2026-02-26T10:15:00Z',
  },
  'report-card': {
    id: 'e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06',
    status: 'sent',
    dontSend: false,
    title: 'Ihre Sitzung am 26. Februar',
    summary: 'Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.',
    observations: [
      {
        label: 'Schlaf',
        text: 'Sie schlafen wieder durch; das Grübeln am Abend ist kürzer geworden.',
      },
      {
        label: 'Arbeit',
        text: 'Der Kalender hat jetzt Lücken. Sie haben zweimal Nein gesagt.',
      },
    ],
    recommendations: 'Das Telefon bleibt nach 22 Uhr in der Küche. Einmal in der Woche eine Stunde ohne Ziel.',
    photoUrls: [],
    booking: {
      id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
      startsAt: '2026-02-26T09:00:00Z',
      timeZone: 'Europe/Berlin',
    },
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
    },
    dependant: null,
    client: {
      firstName: 'Mara',
    },
    review: null,
    sentAt: '2026-02-27T08:30:00Z',
    expiresAt: '2026-05-28T08:30:00Z',
    createdAt: '2026-02-26T10:15:00Z',
    updatedAt: '2026-02-27T08:30:00Z',
  },
  'report-card-of-a-pet': {
    id: 'e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f16',
    status: 'sent',
    dontSend: false,
    title: 'Biscuit’s spa day',
    summary: 'Bath, blow-dry and a teddy trim. Biscuit was calm on the table and loved the warm towel.',
    observations: [
      {
        label: 'Coat',
        text: 'Two mats behind the left ear; brushed out without cutting.',
      },
      {
        label: 'Ears',
        text: 'Clean; a little wax on the right side.',
      },
      {
        label: 'Nails',
        text: 'Trimmed short. The dewclaw had grown round.',
      },
    ],
    recommendations: 'Brush behind the ears twice a week. Come back in six weeks.',
    photoUrls: [
      'https://pawhaus.example/photos/biscuit-before.webp',
      'https://pawhaus.example/photos/biscuit-after.webp',
    ],
    booking: {
      id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f11',
      startsAt: '2026-02-27T18:00:00Z',
      timeZone: 'America/Los_Angeles',
    },
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c21',
      name: 'Jo Marsh',
      monogram: 'JM',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c11',
      name: 'Full groom',
    },
    dependant: {
      name: 'Biscuit',
    },
    client: {
      firstName: 'Dana',
    },
    review: null,
    sentAt: '2026-02-27T20:10:00Z',
    expiresAt: '2026-05-28T20:10:00Z',
    createdAt: '2026-02-27T19:40:00Z',
    updatedAt: '2026-02-27T20:10:00Z',
  },
  'report-card-change': {
    recommendations: 'Das Telefon bleibt nach 22 Uhr in der Küche. Einmal in der Woche eine Stunde ohne Ziel.',
  },
  'report-card-ready': {
    id: 'e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06',
    status: 'ready',
    dontSend: false,
    title: 'Ihre Sitzung am 26. Februar',
    summary: 'Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.',
    observations: [
      {
        label: 'Schlaf',
        text: 'Sie schlafen wieder durch; das Grübeln am Abend ist kürzer geworden.',
      },
      {
        label: 'Arbeit',
        text: 'Der Kalender hat jetzt Lücken. Sie haben zweimal Nein gesagt.',
      },
    ],
    recommendations: 'Das Telefon bleibt nach 22 Uhr in der Küche. Einmal in der Woche eine Stunde ohne Ziel.',
    photoUrls: [],
    booking: {
      id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
      startsAt: '2026-02-26T09:00:00Z',
      timeZone: 'Europe/Berlin',
    },
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
    },
    dependant: null,
    client: {
      firstName: 'Mara',
    },
    review: null,
    viewCount: 0,
    lastViewedAt: null,
    sentAt: null,
    expiresAt: null,
    createdAt: '2026-02-26T10:15:00Z',
    updatedAt: '2026-02-26T10:15:00Z',
  },
  'report-card-sending': {
    expiresInDays: 90,
  },
  'report-card-sent': {
    id: 'e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06',
    status: 'sent',
    dontSend: false,
    title: 'Ihre Sitzung am 26. Februar',
    summary: 'Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.',
    observations: [
      {
        label: 'Schlaf',
        text: 'Sie schlafen wieder durch; das Grübeln am Abend ist kürzer geworden.',
      },
      {
        label: 'Arbeit',
        text: 'Der Kalender hat jetzt Lücken. Sie haben zweimal Nein gesagt.',
      },
    ],
    recommendations: 'Das Telefon bleibt nach 22 Uhr in der Küche. Einmal in der Woche eine Stunde ohne Ziel.',
    photoUrls: [],
    booking: {
      id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
      startsAt: '2026-02-26T09:00:00Z',
      timeZone: 'Europe/Berlin',
    },
    therapist: {
      id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01',
      name: 'Dr. Ada Lind',
      monogram: 'AL',
      photoUrl: null,
    },
    service: {
      id: '5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02',
      name: 'Einzelsitzung',
    },
    dependant: null,
    client: {
      firstName: 'Mara',
    },
    review: null,
    viewCount: 0,
    lastViewedAt: null,
    sentAt: '2026-02-27T08:30:00Z',
    expiresAt: '2026-05-28T08:30:00Z',
    createdAt: '2026-02-26T10:15:00Z',
    updatedAt: '2026-02-27T08:30:00Z',
  },
  subscription: {
    email: 'm…t@example.org',
    firstName: 'Mara',
    topics: [
      {
        topic: 'appointments',
        alwaysOn: true,
        channels: [
          {
            channel: 'email',
            subscribed: true,
            changedAt: null,
          },
        ],
      },
      {
        topic: 'reviews',
        alwaysOn: false,
        channels: [
          {
            channel: 'email',
            subscribed: true,
            changedAt: '2026-01-12T09:30:00Z',
          },
        ],
      },
      {
        topic: 'news',
        alwaysOn: false,
        channels: [
          {
            channel: 'email',
            subscribed: true,
            changedAt: '2026-01-12T09:30:00Z',
          },
        ],
      },
      {
        topic: 'offers',
        alwaysOn: false,
        channels: [
          {
            channel: 'email',
            subscribed: false,
            changedAt: null,
          },
        ],
      },
    ],
    reason: null,
  },
  'subscription-change': {
    changes: [
      {
        topic: 'news',
        channel: 'email',
        subscribed: false,
      },
    ],
    reason: 'too_many',
  },
  'subscription-undo': {
    changes: [
      {
        topic: 'news',
        channel: 'email',
        subscribed: true,
      },
    ],
  },
  'subscription-changed': {
    email: 'm…t@example.org',
    firstName: 'Mara',
    topics: [
      {
        topic: 'appointments',
        alwaysOn: true,
        channels: [
          {
            channel: 'email',
            subscribed: true,
            changedAt: null,
          },
        ],
      },
      {
        topic: 'reviews',
        alwaysOn: false,
        channels: [
          {
            channel: 'email',
            subscribed: true,
            changedAt: '2026-01-12T09:30:00Z',
          },
        ],
      },
      {
        topic: 'news',
        alwaysOn: false,
        channels: [
          {
            channel: 'email',
            subscribed: false,
            changedAt: '2026-03-02T08:05:00Z',
          },
        ],
      },
      {
        topic: 'offers',
        alwaysOn: false,
        channels: [
          {
            channel: 'email',
            subscribed: false,
            changedAt: null,
          },
        ],
      },
    ],
    reason: 'too_many',
  },
  'unsubscribe-page':
    '<!doctype html><html lang="de"><title>Kiez Praxis Berlin</title><h1>Keine Neuigkeiten mehr erhalten?</h1><form method="post"><button>Abbestellen</button></form></html>',
  'one-click': {
    'List-Unsubscribe': 'One-Click',
  },
  'unsubscribed-page':
    '<!doctype html><html lang="de"><title>Kiez Praxis Berlin</title><h1>Sie erhalten keine Neuigkeiten mehr</h1><form method="post"><button name="undo" value="7b1e4c90-3d52-4a8f-b6e1-9c0d2f4a5e08">Rückgängig machen</button></form></html>',
  'new-link-session': {
    token: 'k1.eyJwdXJwb3NlIjoibWFuYWdlX2Jvb2tpbmcifQ.Qm9va2VkLWFuLWhvdXItaW4tQmVybGluLTIwMjY',
  },
  'link-session': {
    session: 'k1.eyJwdXJwb3NlIjoibWFuYWdlX2Jvb2tpbmcifQ.Qm9va2VkLWFuLWhvdXItaW4tQmVybGluLTIwMjY',
    purpose: 'manage_booking',
    resource: {
      kind: 'booking',
      id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03',
    },
    expiresAt: '2026-03-02T08:34:00Z',
  },
  'link-session-review': {
    session: 'k1.eyJwdXJwb3NlIjoicmV2aWV3In0.UmV2aWV3LWEtc2Vzc2lvbi1pbi1CZXJsaW4tMjAyNjAz',
    purpose: 'review',
    resource: {
      kind: 'booking',
      id: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01',
    },
    expiresAt: '2026-03-02T08:34:00Z',
  },
  'link-session-report-card': {
    session: 'k1.eyJwdXJwb3NlIjoicmVwb3J0X2NhcmQifQ.UmVhZC1hLXJlcG9ydC1jYXJkLWluLUJlcmxpbi0yMDI2',
    purpose: 'report_card',
    resource: {
      kind: 'report_card',
      id: 'e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06',
    },
    expiresAt: '2026-03-02T08:34:00Z',
  },
  'link-session-subscription': {
    session: 'k1.eyJwdXJwb3NlIjoic3Vic2NyaXB0aW9uIn0.Q2hvb3NlLXdoYXQtbWFpbC1jb21lcy1pbi1CZXJsaW4',
    purpose: 'subscription',
    resource: {
      kind: 'client',
      id: 'c93a7d20-5b8e-4c16-8d02-6f4e1a9b3d07',
    },
    expiresAt: '2026-03-02T08:34:00Z',
  },
  'link-session-invitation': {
    session: 'k1.eyJwdXJwb3NlIjoiYm9va2luZ19pbnZpdGF0aW9uIn0.SW52aXRlZC10by1ib29rLWluLUJlcmxpbi0yMDI2',
    purpose: 'booking_invitation',
    resource: {
      kind: 'booking_invitation',
      id: '8e13b6d4-a05c-4972-b1f9-6d4c2e7a0b11',
    },
    expiresAt: '2026-03-02T08:30:00Z',
  },
  'new-link-request': {
    email: 'mara.vogt@example.org',
  },
  'link-request-accepted': {
    accepted: true,
  },
};
