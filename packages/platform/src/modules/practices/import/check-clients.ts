import { unique } from './check-names.ts';
import { readInstant } from './dates.ts';
import type { Findings, PracticeImport } from './faults.ts';

type Client = PracticeImport['clients'][number];

/** Whom clients bring, each once, and what mail they agreed to: one choice per topic and channel, made before the import. */
export const checkClients = (file: PracticeImport, now: Date, anchor: string, findings: Findings): void => {
  checkDependantNames(file, findings);
  file.clients.forEach((client, index) => {
    const at = `/clients/${index}`;
    checkDependants(client, at, findings);
    checkSubscriptions(client, at, findings);
    client.subscriptions?.forEach(({ at: chosenAt }, place) => {
      if (chosenAt === undefined) return;
      const instant = readInstant(chosenAt, anchor, file.practice.timeZone);
      if (!instant) findings.fault(`${at}/subscriptions/${place}/at`, 'is no time that a clock shows');
      else if (instant > now) findings.fault(`${at}/subscriptions/${place}/at`, 'is still to come');
    });
  });
};

/** An external id names one dependant of the whole practice, so that a booking can be about them. */
const checkDependantNames = ({ clients }: PracticeImport, findings: Findings): void => {
  const first = new Map<string, string>();
  clients.forEach(({ dependants = [] }, index) => {
    dependants.forEach(({ externalId }, place) => {
      const at = `/clients/${index}/dependants/${place}/externalId`;
      const earlier = first.get(externalId);
      if (earlier === undefined) first.set(externalId, at);
      else findings.fault(at, `stands at ${earlier} already`);
    });
  });
};

const checkDependants = ({ dependants = [] }: Client, at: string, findings: Findings): void => {
  unique(
    dependants.map(({ kind, name }) => `${kind} ${name.toLowerCase()}`),
    `${at}/dependants`,
    'name',
    findings,
  );
  dependants.forEach(({ bornOn }, index) => {
    if (bornOn !== undefined && bornOn < '1900')
      findings.fault(`${at}/dependants/${index}/bornOn`, 'is no birthday of anybody alive');
  });
};

const checkSubscriptions = ({ subscriptions = [] }: Client, at: string, findings: Findings): void =>
  unique(
    subscriptions.map(({ topic, channel }) => `${topic} ${channel}`),
    `${at}/subscriptions`,
    'topic',
    findings,
  );
