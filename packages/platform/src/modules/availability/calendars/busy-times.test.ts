import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { busyTimes } from './busy-times.ts';
import { readCalendar } from './read-calendar.ts';

const year = { zone: 'Europe/Berlin', from: Date.parse('2026-03-01T00:00Z'), until: Date.parse('2027-03-01T00:00Z') };

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:one@example.org',
  'DTSTAMP:20260101T000000Z',
  ...lines,
  'END:VEVENT',
];

const spoken = ({ start, end }: { start: number; end: number }): string =>
  `${new Date(start).toISOString().slice(0, 16)} ${new Date(end).toISOString().slice(0, 16)}`;

const busy = (text: string, reading: Partial<typeof year> = {}): string[] =>
  busyTimes(text, { ...year, ...reading }).ranges.map(spoken);

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../../test/fixtures/ical/${name}`, import.meta.url), 'utf8');

test('an event in UTC is busy from its start to its end', () => {
  const text = calendar(...event('DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z'));

  assert.deepEqual(busy(text), ['2026-03-02T09:00 2026-03-02T10:00']);
});

test('an event without a zone is in that of the therapist', () => {
  const text = calendar(...event('DTSTART:20260302T090000', 'DURATION:PT45M'));

  assert.deepEqual(busy(text), ['2026-03-02T08:00 2026-03-02T08:45']);
});

test('an event with a zone keeps its wall time when clocks change', () => {
  const text = calendar(
    ...event(
      'DTSTART;TZID=America/New_York:20260304T170000',
      'DTEND;TZID=America/New_York:20260304T180000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    ),
  );

  assert.deepEqual(busy(text), ['2026-03-04T22:00 2026-03-04T23:00', '2026-03-11T21:00 2026-03-11T22:00']);
});

test('a day is the day of the therapist, a day without an end is one, and the last day is not included', () => {
  const text = calendar(
    ...event('DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330'),
    ...event('DTSTART;VALUE=DATE:20260501').map((line) => line.replace('one@', 'two@')),
  );

  assert.deepEqual(busy(text), ['2026-03-27T23:00 2026-03-29T22:00', '2026-04-30T22:00 2026-05-01T22:00']);
});

test('what is transparent or cancelled keeps nobody busy', () => {
  const text = calendar(
    ...event('DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z', 'TRANSP:TRANSPARENT'),
    ...event('DTSTART:20260303T090000Z', 'DTEND:20260303T100000Z', 'STATUS:CANCELLED').map((line) =>
      line.replace('one@', 'two@'),
    ),
  );

  assert.deepEqual(busy(text), []);
});

test('a repetition that was left out, moved or cancelled by itself is not where it was', () => {
  const text = calendar(
    ...event(
      'DTSTART;TZID=Europe/Berlin:20260302T090000',
      'DTEND;TZID=Europe/Berlin:20260302T100000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/Berlin:20260309T090000',
    ),
    ...event(
      'RECURRENCE-ID;TZID=Europe/Berlin:20260316T090000',
      'DTSTART;TZID=Europe/Berlin:20260317T140000',
      'DTEND;TZID=Europe/Berlin:20260317T150000',
    ),
    ...event(
      'RECURRENCE-ID:20260323T080000Z',
      'STATUS:CANCELLED',
      'DTSTART:20260323T080000Z',
      'DTEND:20260323T090000Z',
    ),
  );

  assert.deepEqual(busy(text), [
    '2026-03-02T08:00 2026-03-02T09:00',
    '2026-03-17T13:00 2026-03-17T14:00',
    '2026-03-30T07:00 2026-03-30T08:00',
  ]);
});

test('a repetition that is left out by its instant or by its day is left out', () => {
  const text = calendar(
    ...event(
      'DTSTART;TZID=Europe/Berlin:20260302T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=3',
      'EXDATE:20260303T080000Z',
      'EXDATE;VALUE=DATE:20260304',
    ),
  );

  assert.deepEqual(busy(text), ['2026-03-02T08:00 2026-03-02T09:00']);
});

test('a rule ends at its instant, also where that is written in another zone (RFC 5545, 3.8.5.3)', () => {
  const text = calendar(
    ...event(
      'DTSTART;TZID=America/New_York:19970902T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;UNTIL=19971224T000000Z',
    ),
  );

  const found = busy(text, { from: Date.parse('1997-10-20T00:00Z'), until: Date.parse('1998-02-01T00:00Z') });

  assert.deepEqual(
    found.map((range) => range.slice(0, 16)),
    [
      '1997-10-21T13:00',
      '1997-10-28T14:00',
      '1997-11-04T14:00',
      '1997-11-11T14:00',
      '1997-11-18T14:00',
      '1997-11-25T14:00',
      '1997-12-02T14:00',
      '1997-12-09T14:00',
      '1997-12-16T14:00',
      '1997-12-23T14:00',
    ],
  );
});

test('a time in the spring gap is read by the offset before it, one of the repeated hour is the earlier', () => {
  const text = calendar(
    ...event('DTSTART;TZID=America/New_York:20260308T023000', 'DURATION:PT30M'),
    ...event('DTSTART;TZID=America/New_York:20261101T013000', 'DURATION:PT30M').map((line) =>
      line.replace('one@', 'two@'),
    ),
  );

  assert.deepEqual(busy(text), ['2026-03-08T07:30 2026-03-08T08:00', '2026-11-01T05:30 2026-11-01T06:00']);
});

test('a zone of the file’s own is read by its rules, and a long name of a known zone by its end', () => {
  const own = [
    'BEGIN:VTIMEZONE',
    'TZID:Ours',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0530',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const text = calendar(
    ...own,
    ...event('DTSTART;TZID=Ours:20260302T090000', 'DURATION:PT1H'),
    ...event('DTSTART;TZID=/example.org/Tzfile/Asia/Tokyo:20260303T090000', 'DURATION:PT1H').map((line) =>
      line.replace('one@', 'two@'),
    ),
  );

  assert.deepEqual(busy(text), ['2026-03-02T03:30 2026-03-02T04:30', '2026-03-03T00:00 2026-03-03T01:00']);
});

test('times that overlap or touch become one, and what a list calls free is free', () => {
  const text = calendar(
    ...event('DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z'),
    ...event('DTSTART:20260302T093000Z', 'DTEND:20260302T103000Z').map((line) => line.replace('one@', 'two@')),
    'BEGIN:VFREEBUSY',
    'UID:list',
    'DTSTAMP:20260101T000000Z',
    'FREEBUSY:20260302T103000Z/PT30M,20260303T100000Z/20260303T110000Z',
    'FREEBUSY;FBTYPE=FREE:20260304T100000Z/PT8H',
    'END:VFREEBUSY',
  );

  assert.deepEqual(busy(text), ['2026-03-02T09:00 2026-03-02T11:00', '2026-03-03T10:00 2026-03-03T11:00']);
});

test('what may be an appointment of ours that came back by mail is told apart, under its id', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const text = calendar(
    ...event('DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z').map((line) =>
      line.replace(/^UID:.*/, `UID:${id}@attune`),
    ),
  );

  const [start, end] = [Date.parse('2026-03-02T09:00Z'), Date.parse('2026-03-02T10:00Z')];
  assert.deepEqual(busyTimes(text, year), { ranges: [], appointments: [{ id, start, end }] });
});

test('calendars of real programs are read', () => {
  const around = (day: string) => ({ from: Date.parse(day), until: Date.parse(day) + 400 * 86_400_000 });

  assert.deepEqual(busy(fixture('icaljs-google_birthday.ics'), around('2012-08-01')), [
    '2012-12-09T23:00 2012-12-10T23:00',
  ]);
  assert.deepEqual(busy(fixture('icaljs-timezone_from_file.ics'), around('2023-01-01')), [
    '2023-03-06T21:23 2023-03-06T22:23',
  ]);
  assert.deepEqual(busy(fixture('icaljs-duration_instead_of_dtend.ics'), around('2012-06-01')), [
    '2012-06-30T13:00 2012-07-01T13:00',
  ]);
  assert.deepEqual(busy(fixture('icaljs-only_dtstart_date.ics'), around('2012-06-01')), [
    '2012-06-29T22:00 2012-06-30T22:00',
  ]);
});

test('an event that lasts longer than calendars reach is busy as far as they do', () => {
  const text = calendar(...event('DTSTART:20260302T090000Z', 'DURATION:P99999999999999W'));

  assert.deepEqual(busy(text), ['2026-03-02T09:00 9999-12-31T00:00']);
});

test('what is no calendar, or has more in it than a year holds, is refused with a reason', () => {
  const many = calendar(...event('DTSTART:20260302T090000Z', 'DURATION:PT1M', 'RRULE:FREQ=MINUTELY;INTERVAL=2'));

  assert.throws(() => busyTimes('BEGIN:VCALENDAR\r\nnonsense', year), { code: 'not-a-calendar' });
  assert.throws(() => busyTimes(many, year), { code: 'too-many-events' });
});

test('a rule that no day can meet keeps nobody waiting', async () => {
  const text = calendar(
    ...event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'),
  );

  await assert.rejects(readCalendar(text, year, 300), { code: 'too-many-events' });
});

test('the thread finds what a call here finds', async () => {
  const text = calendar(...event('DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z'));

  assert.deepEqual(await readCalendar(text, year), busyTimes(text, year));
});
