import { assert } from '@open-wc/testing';
import { ManagerPage, manageLink, managerPlatform } from '../../../test/manager-page.ts';
import { onAStrangersPage } from '../../../test/on-a-strangers-page.ts';
import { refusal } from '../../../test/picker-platform.ts';
import { until } from '../../../test/until.ts';

describe('attune-booking-manager', () => {
  it('on a partner’s page is the platform’s own page in a frame, and asks for nothing but the practice', async () => {
    const page = await new ManagerPage().open({ mode: 'frame' });
    const frame = await page.see<HTMLIFrameElement>('iframe');

    assert.match(frame.src, /^https:\/\/platform\.example\/p\/kiez\/booking\?.*frame=1.*#token_booking$/);
    assert.equal(frame.title, 'Kiez Praxis Berlin');
    assert.deepEqual(
      page.platform.asked.map(({ path }) => path),
      ['/practice'],
    );
  });

  it('opens with a link that the page has exchanged itself', async () => {
    const page = await new ManagerPage().openAppointment({ token: '', link: manageLink });

    assert.lengthOf(page.platform.of('POST /link-sessions'), 0);
  });

  it('says that a link was replaced, and helps to a new one', async () => {
    const page = new ManagerPage(managerPlatform().on('POST /link-sessions', () => refusal(410, 'link-void')));
    await page.open();

    await page.read('This link does not work any more');

    assert.isNotNull(page.find('[name=email]'));
  });

  it('opens nothing with a link that is for something else', async () => {
    const page = await new ManagerPage().open({ token: '', link: { ...manageLink, purpose: 'review' } });

    await page.read('This link does not work any more');

    assert.lengthOf(page.platform.of('GET /bookings/*'), 0);
  });

  it('says whom to call when the platform does not answer, and has focus on the appointment after trying again', async () => {
    const down = () => refusal(503, 'unavailable');
    const page = new ManagerPage(managerPlatform().on('POST /link-sessions', down));
    await page.open();
    await page.read('We can’t reach Kiez Praxis Berlin');

    page.platform.on(
      'POST /link-sessions',
      () => new Response(JSON.stringify(manageLink), { status: 201, headers: { 'Content-Type': 'application/json' } }),
    );
    await page.press('Try again');

    await page.focus('[data-heading]');
  });

  it('speaks German and Arabic, and follows the page', async () => {
    const page = await new ManagerPage().openAppointment({ lang: 'de' });
    assert.include(page.text, 'Ihr Termin ist bestätigt');

    page.element.closest('[lang]')?.setAttribute('lang', 'ar');
    await page.read('موعدك مؤكّد');

    assert.equal(page.find('.attune')?.dir, 'rtl');
  });

  it('keeps what is typed from shortcuts of the page', async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    addEventListener('keydown', listen);
    const page = await new ManagerPage().openCancel();

    page.field('reason').dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    removeEventListener('keydown', listen);

    assert.notInclude(heard, 's');
  });

  it('gives up what it asked for when it is taken off the page', async () => {
    const page = new ManagerPage(managerPlatform().on('GET /bookings/*', () => new Promise(() => undefined)));
    await page.open();
    await until(() => page.platform.of('GET /bookings/*').length);

    page.element.remove();

    assert.isTrue(page.platform.of('GET /bookings/*')[0]?.signal.aborted);
  });

  it('has nothing that axe finds wrong, in any of its steps', async () => {
    const appointment = await new ManagerPage().openAppointment();
    const cancel = await new ManagerPage().openCancel();
    const dark = await new ManagerPage().openCancel({ scheme: 'dark' });
    const move = await new ManagerPage().openMove();

    const found = [
      await appointment.violations(),
      await cancel.violations(),
      await dark.violations(),
      await move.violations(),
    ];

    assert.deepEqual(found.flat(), []);
  });
});

onAStrangersPage({
  tag: 'attune-booking-manager',
  sign: 'dl',
  open: (given) => new ManagerPage().open(given),
});
