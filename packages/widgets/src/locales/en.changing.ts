import { fields } from './en.fields.ts';

/**
 * What is said to who cancels or moves a booking, or writes something about it, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function changing() {
  return {
    ...fields(),
    cancelHeading: 'Cancel this appointment?',
    refundAll: (amount: string) => `You get ${amount} back: everything that you paid.`,
    refundPart: (back: string, kept: string) => `You get ${back} back. The practice keeps ${kept}.`,
    refundNone: (kept: string) => `You get nothing back. The practice keeps the ${kept} that you paid.`,
    nothingPaid: 'Nothing has been paid, so nothing has to be given back.',
    freeOver: (until: string) => `Cancelling was free of charge until ${until}.`,
    reason: 'Reason',
    reasonHint: 'The practice reads it. You need not give one.',
    cancelNow: 'Yes, cancel it',
    cancelling: 'Cancelling …',
    keep: 'Keep it',
    back: 'Back to the appointment',
    from: 'Until now',
    to: 'New',
    checkMove: 'Check and change',
    moveTo: (date: string, time: string) => `Change to ${date}, ${time}`,
    moving: 'Changing …',
    unsure: 'We do not know whether this has arrived. Trying again does no harm: it happens once.',
    emergencyHint: 'Whom the practice may call if something happens to you during a session.',
    name: 'Name',
    relation: 'Who that is to you',
    noteHint: 'What it should know before you meet.',
    save: 'Save',
    saving: 'Saving …',
  };
}
