import { expect } from '@open-wc/testing';
import type { NewBooking } from '@attune/sdk';
import { PickerPlatform, refusal } from '../../../test/picker-platform.ts';
import { PickerPage } from '../../../test/picker-page.ts';
import { until } from '../../../test/until.ts';

const forPet = { dependant: { kind: 'pet', required: true } } as const;
const forChild = { dependant: { kind: 'child', required: false } } as const;

describe('booking for somebody else in attune-booking-picker', () => {
  it('is not asked about when the service is for the client', async () => {
    const page = await new PickerPage().openDetails();

    expect(page.find('[name^=dependant]')).to.equal(null);
  });

  it('asks for the name and the breed of a pet', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(forPet)).openDetails();

    expect(page.text).to.contain('Name of the pet');
    expect(page.field('dependant/name').required).to.equal(true);
    expect(page.field('dependant/breed').required).to.equal(false);
    expect(page.field('dependant/bornOn')).to.equal(null);
  });

  it('asks for the name of a child, and a day of birth that is not after today', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(forChild)).openDetails();

    expect(page.text).to.contain('Name of the child optional');
    expect(page.field('dependant/bornOn').type).to.equal('date');
    expect(page.field('dependant/bornOn').max).to.equal('2026-03-02');
    expect(page.field('dependant/breed')).to.equal(null);
  });

  it('lets no browser fill in its visitor instead', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(forPet)).openDetails();

    expect(page.field('dependant/name').autocomplete).to.equal('off');
    expect(page.field('dependant/breed').autocomplete).to.equal('off');
  });

  it('says that the name is missing where the service needs one', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(forPet)).openDetails();
    page.fillIn();

    page.submit();
    await until(() => page.focused?.hasAttribute('data-problems'));

    expect(page.focused?.textContent).to.contain('Name of the pet – please fill this in');
  });

  it('needs a name as soon as something else is said about them', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(forChild)).openDetails();
    expect(page.field('dependant/name').required).to.equal(false);

    page.type('dependant/bornOn', '2019-05-04');
    await page.settle();

    expect(page.field('dependant/name').required).to.equal(true);
  });

  it('is sent as typed, and named where everything is checked and where it is confirmed', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(forPet)).openDetails();
    page.fillIn();
    page.type('dependant/name', 'Biscuit');
    page.type('dependant/breed', 'Cockapoo');
    page.submit();
    await page.see('dl');
    expect(page.find('dl')?.textContent).to.contain('Biscuit, Cockapoo');
    expect(page.find('dl')?.textContent).to.contain('Mara Vogt, mara.vogt@example.org');

    page.button('Book ').click();
    await page.read('You are booked');

    const { dependant } = page.platform.of('POST /bookings')[0]?.body as NewBooking;
    expect(dependant).to.deep.equal({ name: 'Biscuit', breed: 'Cockapoo' });
    expect(page.find('dl')?.textContent).to.contain('Biscuit, Cockapoo');
  });

  it('shows the day of birth as a day, wherever the visitor is', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(forChild)).openDetails();
    page.fillIn();
    page.type('dependant/name', 'Mia');
    page.type('dependant/bornOn', '2019-05-04');

    page.submit();
    await page.see('dl');

    expect(page.find('dl')?.textContent).to.contain('Mia, 4 May 2019');
  });

  it('leaves nobody in the request when nobody was named', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(forChild)).openCheck();

    page.button('Book ').click();
    await page.read('You are booked');

    expect(page.platform.of('POST /bookings')[0]?.body).to.not.have.property('dependant');
  });

  it('keeps what was typed when the platform cannot take it, and says so at the field', async () => {
    const errors = [{ pointer: '/dependant/breed', detail: 'must not have more than 80 characters' }];
    const platform = new PickerPlatform()
      .offering(forPet)
      .on('POST /bookings', () => refusal(422, 'validation-failed', { errors }));
    const page = await new PickerPage(platform).openDetails();
    page.fillIn();
    page.type('dependant/name', 'Biscuit');
    page.type('dependant/breed', 'Cockapoo');
    page.submit();
    await page.see('dl');

    page.button('Book ').click();
    await until(() => page.focused?.hasAttribute('data-problems'));

    expect(page.focused?.textContent).to.contain('Breed – please check this');
    expect(page.field('dependant/name').value).to.equal('Biscuit');
    expect(page.field('dependant/breed').value).to.equal('Cockapoo');
  });

  it('leads to the name when the platform misses somebody', async () => {
    const errors = [{ pointer: '/dependant', detail: 'is required' }];
    const platform = new PickerPlatform()
      .offering(forChild)
      .on('POST /bookings', () => refusal(422, 'validation-failed', { errors }));
    const page = await new PickerPage(platform).openCheck();

    page.button('Book ').click();
    await until(() => page.focused?.hasAttribute('data-problems'));

    expect(page.field('dependant/name')).to.have.attribute('aria-invalid', 'true');
  });
});

describe('what a service asks for in attune-booking-picker', () => {
  const course = {
    level: 'beginner',
    prerequisites: 'Keine Vorkenntnisse nötig.',
    materials: 'Bequeme Kleidung, eine Decke.',
  } as const;

  it('stands with the service when it is chosen', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(course)).open({ serviceId: '', format: '' });
    await page.read('What would you like to book?');
    await page.see('[part=choice]');

    const choice = page.button('Einzelsitzung').textContent.replace(/\s+/g, ' ');

    expect(choice).to.contain('For beginners');
    expect(choice).to.contain('Beforehand: Keine Vorkenntnisse nötig.');
    expect(choice).to.contain('To bring: Bequeme Kleidung, eine Decke.');
  });

  it('stands with the appointment, before and after it is booked', async () => {
    const page = await new PickerPage(new PickerPlatform().offering(course)).openCheck();
    expect(page.find('dl')?.textContent).to.contain('To bring: Bequeme Kleidung, eine Decke.');

    page.button('Book ').click();
    await page.read('You are booked');

    expect(page.find('dl')?.textContent).to.contain('To bring: Bequeme Kleidung, eine Decke.');
  });
});
