import type { Locator } from 'playwright-core';

export const mia = { firstName: 'Mia', lastName: 'Roth', email: 'mia.roth@example.org' };
export const noor = { firstName: 'Noor', lastName: 'Haddad', email: 'noor.haddad@example.org' };

/** Fills in the form of the booking picker: who books, whatever the service needs to know, and the consent. */
export async function fillIn(form: Locator, person = mia): Promise<void> {
  await form.getByLabel('Vorname').fill(person.firstName);
  await form.getByLabel('Nachname').fill(person.lastName);
  await form.getByLabel('E-Mail', { exact: true }).fill(person.email);
  for (const choice of await form.locator('select[required]').all()) await choice.selectOption({ index: 1 });
  for (const answer of await form.locator('[name^="answers/"]:is(input, textarea)[required]').all())
    await answer.fill('Ja');
  await form.locator('input[name="consent/privacy"]').check();
}
