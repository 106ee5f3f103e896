import { expect } from '@open-wc/testing';
import { violationsOf } from '../../../test/axe.ts';
import { PickerPage } from '../../../test/picker-page.ts';
import { until } from '../../../test/until.ts';

describe('the language of attune-booking-picker', () => {
  it('is Arabic on an Arabic page, from right to left, its arrow keys too', async () => {
    const page = await new PickerPage().openTimes({ lang: 'ar' });
    expect(page.find('.attune')).to.have.attribute('dir', 'rtl');

    page.day('2026-03-03').focus();
    await page.press('ArrowLeft');

    await page.focus('[data-day="2026-03-04"]');
  });

  it('has the next month where an Arabic reader turns the page', async () => {
    const page = await new PickerPage().openTimes({ lang: 'ar' });
    const [previous, next] = page.all('.month .turn').map((turn) => turn.getBoundingClientRect().left);

    expect(next).to.be.below(previous ?? 0);
    expect(page.all('.turn svg').map((svg) => getComputedStyle(svg).transform)).to.deep.equal([
      'matrix(-1, 0, 0, 1, 0, 0)',
      'none',
    ]);
  });

  it('names the weekdays so that they fit, and in full for those who listen', async () => {
    const page = await new PickerPage().openTimes({ lang: 'ar' });
    const days = page.all<HTMLTableCellElement>('th');

    expect(Math.max(...days.map(({ textContent }) => textContent.trim().length))).to.be.below(4);
    expect(days.map(({ abbr }) => abbr)).to.contain('الثلاثاء');
  });

  it('keeps names and questions of the practice’s language together', async () => {
    const page = await new PickerPage().openDetails({ lang: 'ar' });
    await until(() => page.find('label bdi'));

    expect(page.find('[part=choice-so-far] .name bdi')?.textContent).to.equal('Dr. Ada Lind');
    expect(page.find('label[for="answers/experience"] bdi')?.textContent).to.match(/\?$/);
  });

  it('shows a telephone number in its order when everything is checked', async () => {
    const page = await new PickerPage().openDetails({ lang: 'ar' });
    page.fillIn();
    page.type('client/phone', '+49 30 5550 1234');
    page.submit();
    await page.see('dl');

    const isolated = page.all('dd bdi').map(({ textContent }) => textContent);
    expect(isolated).to.contain('+49 30 5550 1234').and.to.contain('mara.vogt@example.org');
  });

  it('axe finds nothing at any step in Hindi and Arabic', async () => {
    const times = await new PickerPage().openTimes({ lang: 'hi' });
    expect(await violationsOf(times.picker)).to.deep.equal([]);

    const check = await new PickerPage().openCheck({ lang: 'ar' });
    expect(await violationsOf(check.picker)).to.deep.equal([]);
  });
});
