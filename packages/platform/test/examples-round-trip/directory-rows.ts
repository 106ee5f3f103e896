import { nothing } from '../caller-matrix/arrange.ts';
import { withWholePractice } from './arrange.ts';
import type { RoundTrips } from './round-trip.ts';

/** The practice, and who is in its directory. */
export const directoryRows = {
  getPractice: { arrange: withWholePractice, call: ({ practice }) => practice.get() },
  importPractice: {
    arrange: async ({ own }) => ({ ...(await nothing()), body: { externalId: 'practice', slug: own.slug } }),
    sends: (example, real) => ({ ...example, practice: { ...example.practice, ...real } }),
    call: ({ practice }, { body }) => practice.import(body),
  },
  listTherapists: { arrange: withWholePractice, call: ({ therapists }, { query }) => therapists.list(query) },
  listTherapistFacets: { arrange: withWholePractice, call: ({ therapists }, { query }) => therapists.facets(query) },
  getTherapist: { arrange: withWholePractice, call: ({ therapists }, { id }) => therapists.get(id) },
  listReviews: { arrange: withWholePractice, call: ({ reviews }, { id, query }) => reviews.list(id, query) },
  listServices: { arrange: withWholePractice, call: ({ services }, { query }) => services.list(query) },
} satisfies Partial<RoundTrips>;
