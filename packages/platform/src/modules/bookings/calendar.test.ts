import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { escapeText, fold, toCalendar, type CalendarEntry } from './calendar.ts';

interface TextCase {
  readonly property: string;
  readonly value: string;
  readonly escaped: string;
}

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../test/fixtures/ical/${name}`, import.meta.url), 'utf8');
const { cases } = JSON.parse(fixture('text-escaping-folding.json')) as { cases: TextCase[] };

test('text is escaped as RFC 5545 has it', () => {
  assert.deepEqual(
    cases.map(({ value }) => escapeText(value)),
    cases.map(({ escaped }) => escaped),
  );
});

test('control characters, which no calendar may hold, are left out', () => {
  assert.equal(escapeText('a\u0000b\u0007\tc\u0085'), 'ab\tc');
});

test('no line is longer than 75 octets, no character is cut, and unfolded it is the line again', () => {
  const folded = cases.map(({ property, value }) => fold(`${property}:${escapeText(value)}`));

  assert.ok(folded.every((line) => line.split('\r\n').every((piece) => Buffer.byteLength(piece) <= 75)));
  assert.ok(folded.every((line) => !line.includes('\ufffd')));
  assert.deepEqual(
    folded.map((line) => line.replaceAll('\r\n ', '')),
    cases.map(({ property, escaped }) => `${property}:${escaped}`),
  );
});

test('a session in Berlin before clocks change, and moved to after it, are the calendar files of the fixture', () => {
  assert.deepEqual(properties(toCalendar([before])), properties(fixture('expected-publish-utc.ics')));
  assert.deepEqual(properties(toCalendar([moved])), properties(fixture('expected-rescheduled-utc.ics')));
});

test('every line ends as the RFC wants it', () => {
  assert.doesNotMatch(toCalendar([before]), /[^\r]\n/);
  assert.match(toCalendar([before]), /END:VCALENDAR\r\n$/);
});

test('a file of several appointments has an event for each', () => {
  const lines = properties(toCalendar([before, { ...moved, uid: 'another' }]));

  assert.deepEqual(
    lines.filter((line) => line.startsWith('UID:')),
    ['UID:bkg_01HZX@api.example.test', 'UID:another'],
  );
  assert.equal(lines.filter((line) => line === 'END:VEVENT').length, 2);
  assert.equal(lines.filter((line) => line === 'END:VCALENDAR').length, 1);
});

test('a file that is sent names who invites whom, and nobody can write lines of their own into it', () => {
  const organizer = { name: 'Praxis "am"\r\nPark', address: 'praxis@example.org', sentBy: 'mail@attune.example' };
  const lines = properties(
    toCalendar([{ ...before, invitation: { organizer, attendee: 'mara@example.org\r\nX:1' } }], 'REQUEST'),
  );

  assert.ok(lines.includes('METHOD:REQUEST'));
  assert.ok(
    lines.includes('ORGANIZER;CN="Praxis ’am’  Park";SENT-BY="mailto:mail@attune.example":mailto:praxis@example.org'),
  );
  assert.ok(lines.includes('ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:mara@example.orgX:1'));
});

/** Ten o'clock in Berlin on the Friday before, and again on the Monday after 28 March 2027. */
const before: CalendarEntry = {
  uid: 'bkg_01HZX@api.example.test',
  sequence: 0,
  stamp: new Date('2027-03-01T10:00:00Z'),
  start: new Date('2027-03-26T09:00:00Z'),
  end: new Date('2027-03-26T09:50:00Z'),
  status: 'CONFIRMED',
  summary: 'Erstgespräch, online; 50 min',
  description: 'Join: https://meet.example.test/abc\nManage: https://example.test/b/opaque',
  location: 'Online',
};

const moved: CalendarEntry = {
  ...before,
  sequence: 1,
  stamp: new Date('2027-03-02T10:00:00Z'),
  start: new Date('2027-03-29T08:00:00Z'),
  end: new Date('2027-03-29T08:50:00Z'),
};

/** The properties of a calendar in order, but for the name of the program that wrote it. */
function properties(calendar: string): string[] {
  return calendar
    .replaceAll(/\r?\n /g, '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('PRODID:'));
}
