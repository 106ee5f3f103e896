import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { openReportCard } from '../reviews/open-report-card.ts';
import { resolveLink } from './link-generation.ts';
import { toLinkSession } from './link-session.view.ts';

/**
 * Exchanges the token of a mail link for a session. What we did not sign, or signed for another practice, is answered
 * alike; only who holds a real link hears that it is void or that its act is done.
 */
export const createLinkSession = operation('createLinkSession', async ({ body, tx, caller, now, deps }) => {
  const claims = deps.links.verifyToken(body.token);
  if (!claims || claims.practiceId !== caller.practiceId) refuse('session-invalid');
  if (claims.expiresAt <= now) refuse('link-void');

  const { generation, isSpent } = await resolveLink(tx, claims.purpose, claims.id);
  if (generation !== claims.generation) refuse('link-void');
  if (isSpent) refuse('link-spent');
  if (claims.purpose === 'report_card' && !(await openReportCard(tx, claims.id))) refuse('link-void');

  return { status: 201, body: toLinkSession(deps.links, claims, now) };
});
