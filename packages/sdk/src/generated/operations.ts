// Generated from openapi/ by `npm run generate`. Edit the contract, not this file.

import type { operations } from './schema.ts';

export type OperationId = keyof operations;

export type SecurityScheme = 'publishableKey' | 'linkSession' | 'secretKey';

export interface OperationEntry {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{parameters}` as in the contract. */
  path: string;
  /** Ways to authenticate; of each inner list all are needed, of the outer one any. */
  security: readonly (readonly SecurityScheme[])[];
  /** Bytes a body may have. */
  bodyLimit: number;
  /** `Cache-Control` of a success, or null when it must not be stored. */
  cache: string | null;
  /** Name of the limit that counts it. */
  rateLimit: 'holds' | 'bookings' | 'links' | 'none';
  successStatuses: readonly number[];
}

/** Every operation of the contract; paths without the `/v1` of the server. */
export const operationTable = {
  getPractice: {
    method: 'GET',
    path: '/practice',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: 'public, max-age=60, stale-while-revalidate=600',
    rateLimit: 'none',
    successStatuses: [200],
  },
  importPractice: {
    method: 'POST',
    path: '/practice/import',
    security: [['secretKey']],
    bodyLimit: 33554432,
    cache: null,
    rateLimit: 'none',
    successStatuses: [200],
  },
  listTherapists: {
    method: 'GET',
    path: '/therapists',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: 'public, max-age=15, stale-while-revalidate=60',
    rateLimit: 'none',
    successStatuses: [200],
  },
  listTherapistFacets: {
    method: 'GET',
    path: '/therapists/facets',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: 'public, max-age=15, stale-while-revalidate=60',
    rateLimit: 'none',
    successStatuses: [200],
  },
  getTherapist: {
    method: 'GET',
    path: '/therapists/{therapistId}',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: 'public, max-age=30, stale-while-revalidate=300',
    rateLimit: 'none',
    successStatuses: [200],
  },
  listServices: {
    method: 'GET',
    path: '/services',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: 'public, max-age=60, stale-while-revalidate=600',
    rateLimit: 'none',
    successStatuses: [200],
  },
  listSlots: {
    method: 'GET',
    path: '/slots',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: 'public, max-age=0, s-maxage=5',
    rateLimit: 'none',
    successStatuses: [200],
  },
  createHold: {
    method: 'POST',
    path: '/holds',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: null,
    rateLimit: 'holds',
    successStatuses: [201],
  },
  extendHold: {
    method: 'POST',
    path: '/holds/{holdId}/extend',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: null,
    rateLimit: 'holds',
    successStatuses: [200],
  },
  releaseHold: {
    method: 'POST',
    path: '/holds/{holdId}/release',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: null,
    rateLimit: 'none',
    successStatuses: [204],
  },
  createBooking: {
    method: 'POST',
    path: '/bookings',
    security: [['publishableKey'], ['secretKey']],
    bodyLimit: 65536,
    cache: null,
    rateLimit: 'bookings',
    successStatuses: [201],
  },
  getBooking: {
    method: 'GET',
    path: '/bookings/{bookingId}',
    security: [['publishableKey', 'linkSession'], ['secretKey']],
    bodyLimit: 65536,
    cache: null,
    rateLimit: 'none',
    successStatuses: [200],
  },
  getBookingCalendar: {
    method: 'GET',
    path: '/bookings/{bookingId}/calendar',
    security: [['publishableKey', 'linkSession'], ['secretKey']],
    bodyLimit: 65536,
    cache: null,
    rateLimit: 'none',
    successStatuses: [200],
  },
  completeBooking: {
    method: 'POST',
    path: '/bookings/{bookingId}/complete',
    security: [['secretKey']],
    bodyLimit: 65536,
    cache: null,
    rateLimit: 'none',
    successStatuses: [200],
  },
  createLinkSession: {
    method: 'POST',
    path: '/link-sessions',
    security: [['publishableKey']],
    bodyLimit: 65536,
    cache: null,
    rateLimit: 'links',
    successStatuses: [201],
  },
} as const satisfies Record<OperationId, OperationEntry>;
