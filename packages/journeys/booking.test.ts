import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { assertAccessible } from './src/axe.ts';
import { visitor } from './src/browser.ts';
import { countOf, countOtherThan, directory } from './src/directory.ts';
import { answerByKeyboard, chooseUntilTimes, enter, hasFocus, tabTo, typeInto } from './src/keyboard.ts';
import { mailTo } from './src/outbox.ts';
import { openStage } from './src/stage.ts';
import { fillIn, mia, noor } from './src/visitor-details.ts';
import { Witness } from './src/witness.ts';

const stage = openStage();

test("a stranger on a partner's page finds a therapist, books, and gets the mail", async () => {
  const page = await visitor(stage.browser);
  const witness = new Witness(page);
  await page.goto(stage.partner.origin);
  await directory.times(page).first().waitFor();
  await assertAccessible(page, 'the partner page with the directory');

  const all = await countOf(page);
  await directory.search(page).fill('Trauer');
  const searched = await countOtherThan(page, all);
  await page.getByRole('button', { name: /^Online/ }).click();
  const filtered = await countOtherThan(page, searched);
  assert.ok(all >= 200 && searched < all && filtered < searched, `${all} > ${searched} > ${filtered}`);
  assert.match(page.url(), /Trauer/);

  const card = directory
    .cards(page)
    .filter({ has: directory.times(page) })
    .first();
  const name = (await card.getByRole('heading').innerText()).trim();
  await card.getByRole('heading').getByRole('link').click();
  await directory.dialog(page).getByRole('heading', { name: 'Sitzungen und Preise' }).waitFor();
  await assertAccessible(page, 'a profile');
  await directory.dialog(page).getByRole('button', { name: 'Schließen' }).click();

  await directory.times(card).first().click();
  const dialog = directory.dialog(page);
  await dialog.getByRole('heading', { name: 'Ihre Angaben' }).waitFor();
  await dialog
    .getByRole('status')
    .filter({ hasText: /Für Sie reserviert bis/ })
    .waitFor();
  await assertAccessible(page, 'the details');

  await fillIn(dialog);
  await dialog.getByRole('button', { name: 'Weiter' }).click();
  await dialog.getByRole('heading', { name: 'Prüfen und buchen' }).waitFor();
  await assertAccessible(page, 'the check');

  await dialog.getByRole('button', { name: /^Verbindlich buchen: / }).click();
  await dialog.getByRole('heading', { name: 'Der Termin ist gebucht' }).waitFor();
  await assertAccessible(page, 'the confirmation');

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'In den Kalender' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  assert.match(file, /^BEGIN:VCALENDAR\r\n/);
  assert.match(file, /\r\nDTSTART/);
  await witness.assertClean(stage.partner.origin, stage.platform.origin);

  const mail = await mailTo(mia.email, stage.platform);
  assert.match(
    mail.text,
    new RegExp(
      name
        .replace(/^(Dr|Prof)\S* /, '')
        .split(' ')
        .at(-1) ?? '',
    ),
  );
  assert.match(mail.attachments[0]?.content ?? '', /^BEGIN:VCALENDAR\r\n/);

  const link = mail.links.find((each) => each.includes('/p/kiez/booking#')) ?? '';
  const hosted = await visitor(stage.browser);
  const hostedWitness = new Witness(hosted);
  await hosted.goto(link);
  await hosted.getByText('Ihr Termin ist bestätigt.').waitFor();
  assert.equal(hosted.url(), `${stage.platform.origin}/p/kiez/booking`);
  assert.ok(
    (await hosted.getByRole('article').innerText()).includes(name.replace(/^((Dr|Prof|med|phil|rer|nat)\S* )+/, '')),
  );
  await assertAccessible(hosted, 'the hosted page');

  await hosted.reload();
  await hosted.getByText('Ihr Termin ist bestätigt.').waitFor();
  await hostedWitness.assertClean(stage.platform.origin);
});

test('the same way can be gone by keyboard alone', async () => {
  const page = await visitor(stage.browser);
  await page.goto(stage.partner.origin);
  await directory.times(page).first().waitFor();

  const all = await countOf(page);
  await typeInto(page, directory.search(page), 'Trauer');
  const searched = await countOtherThan(page, all);
  await enter(page, page.getByRole('button', { name: /^Online/ }));
  await countOtherThan(page, searched);

  const moreTimes = page.getByRole('button', { name: /^Mehr Termine/ }).first();
  await enter(page, moreTimes);
  const dialog = directory.dialog(page);
  await chooseUntilTimes(page, dialog);
  await enter(page, dialog.getByRole('gridcell', { selected: true }).getByRole('button'));
  assert.ok(await hasFocus(dialog.getByRole('radio').first()), 'from the day, focus goes to its times');
  await page.keyboard.press('Space');
  await enter(page, dialog.getByRole('button', { name: 'Weiter' }));

  const details = dialog.getByRole('heading', { name: 'Ihre Angaben' });
  await details.waitFor();
  assert.ok(await hasFocus(details), 'a new step is heard: its heading has focus');
  await typeInto(page, dialog.getByLabel('Vorname'), noor.firstName);
  await typeInto(page, dialog.getByLabel('Nachname'), noor.lastName);
  await typeInto(page, dialog.getByLabel('E-Mail', { exact: true }), noor.email);
  await answerByKeyboard(page, dialog);
  await tabTo(page, dialog.locator('input[name="consent/privacy"]'));
  await page.keyboard.press('Space');
  await enter(page, dialog.getByRole('button', { name: 'Weiter' }));
  await enter(page, dialog.getByRole('button', { name: /^Verbindlich (buchen|anfragen): / }));

  const done = dialog.getByRole('heading', { name: /^(Der Termin ist gebucht|Die Anfrage ist unterwegs)/ });
  await done.waitFor();
  assert.ok(await hasFocus(done), 'what happened is heard: its heading has focus');
  assert.ok((await mailTo(noor.email, stage.platform)).subject.length > 0);

  await enter(page, dialog.getByRole('button', { name: 'Schließen' }));
  await dialog.waitFor({ state: 'hidden' });
});
