import type { Answer, ListAnswer } from '../answer.ts';
import type {
  CallOptions,
  Client,
  IdempotentCallOptions,
  MatchingCallOptions,
  SessionCallOptions,
} from '../create-client.ts';
import type { NewReportCard, ReportCardChange, ReportCardId, ReportCardSending } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';
import { withSession } from './with-session.ts';

export type ListReportCardsQuery = QueryOf<'listReportCards'>;

/**
 * Writes a draft about a session. Needs a secret key.
 * @throws {ConflictError} `report-card-exists`, when its booking has one.
 */
export function createReportCard(
  client: Client,
  body: NewReportCard,
  options?: IdempotentCallOptions,
): Answer<'createReportCard'> {
  const params = { header: keyed(options) };
  return client.send((http, init) => http.POST('/report-cards', { ...init, params, body }), options);
}

/**
 * Changes a report card that has not been sent. Needs a secret key.
 * @throws {ConflictError} `report-card-state`, when it was sent.
 * @throws {PreconditionError} `precondition-failed`, when it was changed since it was read.
 */
export function updateReportCard(
  client: Client,
  reportCardId: ReportCardId,
  body: ReportCardChange,
  options: MatchingCallOptions,
): Answer<'updateReportCard'> {
  const params = { path: { reportCardId } };
  return client.send((http, init) => http.PATCH('/report-cards/{reportCardId}', { ...init, params, body }), options);
}

/**
 * Finishes a draft. Needs a secret key.
 * @throws {ConflictError} `report-card-state`, when it was sent.
 */
export function completeReportCard(
  client: Client,
  reportCardId: ReportCardId,
  options?: CallOptions,
): Answer<'completeReportCard'> {
  const params = { path: { reportCardId } };
  return client.send((http, init) => http.POST('/report-cards/{reportCardId}/complete', { ...init, params }), options);
}

/**
 * Sends the link of a finished report card to its client; it works for 90 days unless you say otherwise. Needs a secret
 * key.
 * @throws {ConflictError} `report-card-state`, when it is a draft, was sent, is kept back by `dontSend`, or its session was not completed.
 */
export function sendReportCard(
  client: Client,
  reportCardId: ReportCardId,
  body: ReportCardSending = {},
  options?: IdempotentCallOptions,
): Answer<'sendReportCard'> {
  const params = { path: { reportCardId }, header: keyed(options) };
  return client.send(
    (http, init) => http.POST('/report-cards/{reportCardId}/send', { ...init, params, body }),
    options,
  );
}

/**
 * A report card, by the session of its own link or by secret key. Reading it is no view; opening its link was.
 * @throws {NotFoundError} by link, when it was not sent, has expired or was put away.
 */
export function getReportCard(
  client: Client,
  reportCardId: ReportCardId,
  options?: SessionCallOptions,
): Answer<'getReportCard'> {
  const params = { path: { reportCardId } };
  return client.send(
    (http, init) => http.GET('/report-cards/{reportCardId}', { ...init, params }),
    withSession(client, options),
  );
}

/** The report cards of the practice, newest first. Needs a secret key. */
export function listReportCards(
  client: Client,
  query: ListReportCardsQuery = {},
  options?: CallOptions,
): ListAnswer<'listReportCards'> {
  return createList((cursor = query.cursor) =>
    client.send(
      (http, init) => http.GET('/report-cards', { ...init, params: { query: given({ ...query, cursor }) } }),
      options,
    ),
  );
}

/** Puts a report card away: it leaves every list, its link no longer works, and its booking may have another. Needs a secret key. */
export function archiveReportCard(
  client: Client,
  reportCardId: ReportCardId,
  options?: CallOptions,
): Answer<'archiveReportCard'> {
  const params = { path: { reportCardId } };
  return client.send((http, init) => http.POST('/report-cards/{reportCardId}/archive', { ...init, params }), options);
}
