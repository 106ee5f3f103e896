import { expect } from '@open-wc/testing';
import { violationsOf } from '../../../test/axe.ts';
import { json, PickerPlatform, refusal, slots, therapist } from '../../../test/picker-platform.ts';
import { PickerPage, nameOf } from '../../../test/picker-page.ts';
import { until } from '../../../test/until.ts';

describe('the calendar of attune-booking-picker', () => {
  it('opens on the first free day, its times visible', async () => {
    const page = await new PickerPage().openTimes();

    expect(page.find('#month')?.textContent).to.equal('March 2026');
    expect(page.find('#day')?.textContent).to.contain('3 March');
    expect(page.all('[type=radio]')).to.have.length(3);
    expect(page.find('[aria-selected=true] button')).to.equal(page.day('2026-03-03'));
  });

  it('says with each time of a group how many seats are left, the last one in words', async () => {
    const [first, second, third] = slots.slots;
    const seats = [{ ...first, seatsLeft: 3 }, { ...second, seatsLeft: 1 }, third];
    const platform = new PickerPlatform().on('GET /slots', () => json({ ...slots, slots: seats }));

    const page = await new PickerPage(platform).openTimes();

    const labels = page.all('.times .time').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(labels[0]).to.match(/^\d\d:00 3 seats left$/);
    expect(labels[1]).to.match(/^\d\d:00 last seat$/);
    const heights = page.all('.time').map(({ offsetHeight }) => offsetHeight);
    expect(Math.max(...heights), 'a time stands in one line').to.equal(Math.min(...heights));
    expect(labels[2]).to.match(/^\d\d:00$/);
  });

  it('opens on the first month with a free day, however far it is', async () => {
    const first = slots.slots
      .slice(0, 3)
      .map((slot) => ({ ...slot, startsAt: slot.startsAt.replace('2026-03', '2026-04') }));
    const later = { slots: first, contactOnly: [], nextAvailableAt: '2026-04-03T08:00:00Z' };
    const platform = new PickerPlatform().on('GET /slots', ({ query }) => {
      const isApril = (query.get('from') ?? '') > '2026-03-15';
      return json(isApril ? later : { slots: [], contactOnly: [], nextAvailableAt: '2026-04-03T08:00:00Z' });
    });

    const page = await new PickerPage(platform).openTimes();

    expect(page.find('#month')?.textContent).to.equal('April 2026');
    expect(page.find('[aria-selected=true] button')).to.have.attribute('data-day', '2026-04-03');
  });

  it('asks for a month at a time, and quietly for the next', async () => {
    const page = await new PickerPage().openTimes();

    const asked = () => page.platform.of('GET /slots').map(({ query }) => query.get('from'));
    await until(() => asked().length === 2);

    expect(asked()).to.deep.equal(['2026-02-28T10:00:00.000Z', '2026-03-31T10:00:00.000Z']);
  });

  it('does not take focus from the page as it opens', async () => {
    const page = await new PickerPage().openTimes();

    expect(page.focused).to.equal(null);
  });

  it('has one tab stop among its days', async () => {
    const page = await new PickerPage().openTimes();

    expect(page.all('table [tabindex="0"]').map((day) => day.dataset.day)).to.deep.equal(['2026-03-03']);
  });

  it('says of each day its date and how many times are free', async () => {
    const page = await new PickerPage().openTimes();

    expect(nameOf(page.day('2026-03-03'))).to.match(/Tuesday,? 3 March, 3 times free/);
    expect(nameOf(page.day('2026-03-07'))).to.match(/Saturday,? 7 March, no times free/);
  });

  it('lets the keyboard reach days without times, which do nothing', async () => {
    const page = await new PickerPage().openTimes();
    page.day('2026-03-03').focus();

    await page.press('ArrowRight');
    await page.press('End');

    await page.focus('[data-day="2026-03-08"]');
    expect(page.focused).to.have.attribute('aria-disabled', 'true');
    page.day('2026-03-08').click();
    await page.settle();
    expect(page.find('#day')?.textContent).to.contain('3 March');
  });

  it('moves by the keys of the date grid and brings focus along into another month', async () => {
    const page = await new PickerPage().openTimes();
    page.day('2026-03-03').focus();

    await page.press('PageDown');
    await until(() => page.day('2026-04-03'));
    await page.focus('[data-day="2026-04-03"]');

    expect(page.find('#month')?.textContent).to.equal('April 2026');
    expect(page.find('#month')).to.have.attribute('aria-live', 'polite');
    await page.press('ArrowUp');
    await page.press('Home');
    await page.focus('[data-day="2026-03-23"]');
  });

  it('swaps its arrows where the page runs from right to left', async () => {
    const page = await new PickerPage().openTimes({ dir: 'rtl' });
    page.day('2026-03-03').focus();

    await page.press('ArrowLeft');

    await page.focus('[data-day="2026-03-04"]');
  });

  it('is walked through by Tab in the order of its use', async () => {
    const page = await new PickerPage().openTimes();

    const stops = page.all('button, input, a, select').filter(({ tabIndex }) => tabIndex >= 0);

    const names = stops.map((stop) => nameOf(stop.closest('label') ?? stop)).join(' > ');
    expect(names).to.match(
      /^Previous month > Next month > Tuesday,? 3 March, .* > Change time zone > \d\d:00 > .* > Choose another day > .* > Continue$/,
    );
  });

  it('takes focus to the times of the chosen day, and back', async () => {
    const page = await new PickerPage().openTimes();

    page.day('2026-03-04').click();
    await until(() => page.focused?.matches('[type=radio]'));

    expect(page.find('#day')?.textContent).to.match(/4 March.*3 times free/);
    page.button('Choose another day').click();
    await page.settle();
    expect(page.focused).to.equal(page.day('2026-03-04'));
  });

  it('keeps the chosen day and its times while another month is in view', async () => {
    const page = await new PickerPage().openTimes();

    page.button('Next month').click();
    await page.settle();

    expect(page.find('#month')?.textContent).to.equal('April 2026');
    expect(page.find('#day')?.textContent).to.contain('3 March');
    expect(page.all('[type=radio]')).to.have.length(3);
  });

  it('goes no further back than today and no further ahead than can be booked', async () => {
    const page = await new PickerPage().openTimes();

    expect(page.button('Previous month')).to.have.attribute('aria-disabled', 'true');
    page.button('Next month').click();
    await page.settle();
    page.button('Next month').click();
    await page.settle();
    expect(page.button('Next month')).to.have.attribute('aria-disabled', 'true');
    expect(page.find('#month')?.textContent).to.equal('May 2026');
  });

  it('sorts times by part of day, as one choice', async () => {
    const page = await new PickerPage().openTimes({ format: 'in_person' });

    expect(page.all('h4').map((part) => part.textContent)).to.deep.equal(['Afternoon', 'Evening']);
    expect(new Set(page.all<HTMLInputElement>('[type=radio]').map(({ name }) => name))).to.have.property('size', 1);
    expect(page.find('[role=radiogroup]')).to.have.attribute('aria-labelledby', 'day');
  });

  it('sends nothing when a time is selected', async () => {
    const page = await new PickerPage().openTimes();

    page.find('[type=radio]')?.click();
    await page.settle();

    expect(page.platform.of('POST /holds')).to.have.length(0);
    expect(page.find('.bar')?.textContent).to.match(/Tue,? 3 Mar, \d\d:00/);
  });

  it('shows times inside the notice as those to ask for', async () => {
    const free = { ...slots, contactOnly: [{ ...slots.slots[0], startsAt: '2026-03-03T06:00:00Z' }] };
    const page = await new PickerPage(new PickerPlatform().on('GET /slots', () => json(free))).openTimes();

    expect(page.text).to.match(/by asking the practice: \d\d:00/);
    expect(page.all('.time')).to.have.length(6);
  });

  it('says whom to ask when nothing fits', async () => {
    const page = await new PickerPage().openTimes();

    expect(page.text).to.contain('None of these? Ask the practice for a time');
    expect(page.find('.times a[href^="tel:"]')).to.exist;
  });

  it('leads from a month without times to the next free one', async () => {
    const platform = new PickerPlatform().on('GET /slots', ({ query }) => {
      const isMarch = (query.get('from') ?? '') < '2026-03-01';
      return json(isMarch ? slots : { slots: [], contactOnly: [], nextAvailableAt: '2026-03-05T12:00:00Z' });
    });
    const page = await new PickerPage(platform).openTimes();
    page.button('Next month').click();
    await page.read('Nothing is free in April 2026.');

    page.button('Next free').click();
    await until(() => page.find('#month')?.textContent === 'March 2026');

    expect(page.find('#day')?.textContent).to.contain('5 March');
  });

  it('says so when nothing is free at all, and whom to ask', async () => {
    const platform = new PickerPlatform().on('GET /slots', () =>
      json({ slots: [], contactOnly: [], nextAvailableAt: null }),
    );

    const page = await new PickerPage(platform).open();
    await page.read('Dr. Ada Lind has no free times at the moment');

    expect(page.find('a[href^="mailto:"]')).to.exist;
  });

  it('asks again when the times could not be had', async () => {
    const page = new PickerPage(new PickerPlatform().on('GET /slots', () => refusal(503, 'unavailable')));
    await page.open();
    await page.read('reach Kiez Praxis Berlin online');

    page.platform.on('GET /slots', () => json(slots));
    page.button('Try again').click();

    await page.see('[type=radio]');
  });
});

describe('the zone of attune-booking-picker', () => {
  const choose = async (page: PickerPage, zone: string) => {
    page.all('button[aria-label="Change time zone"]').forEach((button) => button.click());
    const select = (await page.see('[data-zone]')) as HTMLSelectElement;
    select.value = zone;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
  };

  it('stands next to the times and can be changed', async () => {
    const page = await new PickerPage().openTimes();

    await choose(page, 'Europe/Berlin');

    expect(page.text).to.contain('Times in Berlin (GMT+1)');
    expect(page.all('.time').map(nameOf)).to.deep.equal(['09:00', '10:00', '11:00']);
  });

  it('moves times over midnight to the day they are there', async () => {
    const page = await new PickerPage().openTimes();
    page.find('[type=radio]')?.click();
    await page.settle();

    await choose(page, 'Pacific/Auckland');
    expect(page.find('#day')?.textContent).to.contain('3 March');
    expect(page.all('.time').map(nameOf)).to.contain('21:00');

    await choose(page, 'Pacific/Honolulu');
    expect(page.find('#day')?.textContent).to.contain('2 March');
    expect(page.all<HTMLInputElement>('[type=radio]')[0]?.checked).to.equal(true);
    expect(page.day('2026-03-02')).to.have.attribute('aria-disabled', 'false');
  });

  it('has the visitor’s and the practice’s zones first, with their distance to Greenwich', async () => {
    const page = await new PickerPage().openTimes();

    await choose(page, 'Europe/Berlin');

    const [first] = page.all<HTMLOptionElement>('[data-zone] option');
    expect(first?.textContent).to.equal('Berlin (GMT+1)');
    expect(page.all('[data-zone] option').length).to.be.above(400);
  });

  const find = async (page: PickerPage, words: string) => {
    page.all('button[aria-label="Change time zone"]').forEach((button) => button.click());
    await page.focus('[data-find]');
    const field = page.find<HTMLInputElement>('[data-find]') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
    await until(() => page.find('.zones [role=status]')?.textContent.trim(), 'it is said what was found');
    return page.all<HTMLOptionElement>('[data-zone] option').map(({ text }) => text);
  };

  it('is found by a city in it, by its old name, and by its name in the language of the page', async () => {
    const page = await new PickerPage().openTimes({ lang: 'de' });
    page
      .all('button')
      .find((button) => nameOf(button) === 'Zeitzone ändern')
      ?.click();

    expect(await find(page, 'mumbai')).to.deep.equal(['Kolkata (GMT+5:30)']);
    expect(await find(page, 'Calcutta')).to.deep.equal(['Kolkata (GMT+5:30)']);
    expect(await find(page, 'MUNCHEN')).to.deep.equal(['Berlin (GMT+1)']);
    expect(await find(page, 'istan')).to.deep.equal(['Istanbul (GMT+3)']);
    expect(await find(page, 'mitteleuropäische zeit')).to.include('Berlin (GMT+1)');
    expect(page.text).to.match(/\d+ Zeitzonen/);
  });

  it('that nobody knows is said to be none, with what may help', async () => {
    const page = await new PickerPage().openTimes();

    expect(await find(page, 'Middle-earth')).to.deep.equal([]);

    expect(page.find('.zones [role=status]')?.textContent).to.contain('Try a larger city nearby');
    expect(await violationsOf(page.picker)).to.deep.equal([]);
  });

  it('is chosen by the keyboard alone: what was found first by Enter, the others by going down', async () => {
    const page = await new PickerPage().openTimes();
    await find(page, 'tokyo');
    const press = (key: string) =>
      page.find('[data-find]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

    press('Enter');
    await page.read('Times in Tokyo (GMT+9)');
    press('ArrowDown');

    await page.focus('[data-zone]');
  });

  it('has hours counted as the visitor likes', async () => {
    const page = await new PickerPage().openTimes();
    await choose(page, 'Pacific/Auckland');
    const box = page.find<HTMLInputElement>('.zones [type=checkbox]');
    expect(box?.checked).to.equal(true);

    box?.click();
    await page.settle();
    expect(page.all('.time').map(nameOf).join()).to.match(/9:00\s?pm/i);

    box?.click();
    await page.settle();
    expect(page.all('.time').map(nameOf)).to.contain('21:00');
  });

  it('is that of the place for a session in person, and says why', async () => {
    const page = await new PickerPage().openTimes({ format: 'in_person' });

    expect(page.text).to.contain('Times in Berlin (GMT+1), where you meet');
    expect(page.hasButton('Change time zone')).to.equal(false);
  });

  it('in person is that of the practice, as in its mail, also where a therapist keeps other hours', async () => {
    const elsewhere = new PickerPlatform().on('GET /therapists/*', () =>
      json({ ...therapist, timeZone: 'Europe/London' }),
    );

    const page = await new PickerPage(elsewhere).openTimes({ format: 'in_person' });

    expect(page.text).to.contain('Times in Berlin (GMT+1), where you meet');
  });
});
