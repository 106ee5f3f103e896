import { assert } from '@open-wc/testing';
import { Format } from './format.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('dates, times and prices', () => {
  it('a price has decimals only when there are any', () => {
    const { format } = { format: new Format('de-DE') };

    assert.equal(plain(format.money({ amount: 9000, currency: 'EUR' })), '90 €');
    assert.equal(plain(format.money({ amount: 9050, currency: 'EUR' })), '90,50 €');
  });

  it('minor units are those of ISO 4217', () => {
    const format = new Format('en-US');

    assert.equal(format.money({ amount: 5000, currency: 'JPY' }), '¥5,000');
    assert.match(format.money({ amount: 5000, currency: 'KWD' }), /5$/);
  });

  it('a time is that of its zone', () => {
    const format = new Format('de-DE');

    assert.equal(format.time('2026-11-24T08:00:00Z', 'Europe/Berlin'), '09:00');
    assert.equal(format.time('2026-11-24T08:00:00Z', 'Asia/Kolkata'), '13:30');
  });

  it('English on a Berlin page keeps its decimal point and takes Berlin’s clock', () => {
    const format = new Format('en-DE', 'en');

    assert.equal(format.number(4.8), '4.8');
    assert.equal(format.time('2026-11-24T16:00:00Z', 'Europe/Berlin'), '17:00');
  });

  it('what is no language tag is shown as it is', () => {
    assert.equal(new Format('en').language('not a tag'), 'not a tag');
    assert.equal(new Format('de').language('tr'), 'Türkisch');
  });

  it('a day of 24 hours is not counted twice to twelve in another language', () => {
    const instant = '2026-11-24T16:00:00Z';

    assert.equal(new Format('hi-DE', 'hi', 'de-DE').time(instant, 'Europe/Berlin'), '17:00');
    assert.match(new Format('ar-DE', 'ar', 'de-DE').time(instant, 'Europe/Berlin'), /^[1١][7٧]:[0٠]{2}$/);
    assert.match(new Format('en-US').time(instant, 'Europe/Berlin'), /^5:00.PM$/);
  });

  it('dates and numbers share their digits', () => {
    const format = new Format('ar-EG', 'ar', 'ar-EG');

    assert.equal(format.number(24), '٢٤');
    assert.match(format.longDate('2026-11-24T16:00:00Z', 'Europe/Berlin'), /٢٤/);
  });

  it('the year is that of the month on screen, wherever the page is read', () => {
    const year = new Format('ar-SA').dateTime('2026-11-24T16:00:00Z', { timeZone: 'UTC', year: 'numeric' });

    assert.match(year, /2026|٢٠٢٦/);
  });
});
