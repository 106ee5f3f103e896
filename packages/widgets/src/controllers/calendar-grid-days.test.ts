import { expect } from '@open-wc/testing';
import { addDays, addMonths, firstWeekdayOf, startOfWeek, weeksOf } from './calendar-grid-days.ts';

describe('days of the calendar', () => {
  it('follow each other over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
  });

  it('keep their number from month to month, or the last there is', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2026-03-31', -1)).to.equal('2026-02-28');
    expect(addMonths('2026-11-15', 2)).to.equal('2027-01-15');
    expect(addMonths('2028-02-29', 12)).to.equal('2029-02-28');
  });

  it('begin their week where the region begins it', () => {
    expect(startOfWeek('2026-03-04', 1)).to.equal('2026-03-02');
    expect(startOfWeek('2026-03-01', 1)).to.equal('2026-02-23');
    expect(startOfWeek('2026-03-01', 0)).to.equal('2026-03-01');
  });

  it('fill the weeks of a month and nothing beside it', () => {
    const weeks = weeksOf('2026-03', 1);

    expect(weeks).to.have.length(6);
    expect(weeks[0]).to.deep.equal([null, null, null, null, null, null, '2026-03-01']);
    expect(weeks[5]).to.deep.equal(['2026-03-30', '2026-03-31', null, null, null, null, null]);
  });

  it('make four rows of a February that begins with the week', () => {
    expect(weeksOf('2027-02', 1)).to.have.length(4);
  });

  it('know that Germany begins the week on Monday and the United States on Sunday', () => {
    expect(firstWeekdayOf('de-DE')).to.equal(1);
    expect(firstWeekdayOf('en-US')).to.equal(0);
  });

  it('know it also where the browser does not', () => {
    const known = Intl.Locale.prototype as { getWeekInfo?: unknown };
    const { getWeekInfo } = known;
    delete known.getWeekInfo;

    const first = ['de', 'en', 'hi', 'es-MX', 'fr', 'tr', 'ar', 'ar-SA', 'da'].map(firstWeekdayOf);
    known.getWeekInfo = getWeekInfo;

    expect(first).to.deep.equal([1, 0, 0, 0, 1, 1, 6, 0, 1]);
  });
});
