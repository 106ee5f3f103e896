import type { Practice, TherapistProfile } from '@attune/sdk';
import { serviceId, therapistId } from '../calendar-world.ts';
import { fragment } from './fragment.ts';
import { answerFromWorld, ask, loadElement, rootWithStylesOf } from './stage.ts';

/** Loads what the frame of the picker is made with. */
export async function prepare(): Promise<void> {
  await loadElement('booking-picker');
  await answerFromWorld();
}

const frame = fragment(
  '<section class="frame" part="frame"><header class="line"><span class="portrait" aria-hidden="true"></span><div><p class="name"></p><p class="quiet small"></p></div></header><div><p class="quiet small">Step 1 of 3</p><h2>Choose a time</h2></div><div class="calendar"></div><div class="small quiet"><p></p><ul class="contact"><li><a></a></li><li><a></a></li></ul></div><div class="bar" part="bar"><p class="figures">Choose a time first</p><button class="button primary" aria-disabled="true">Continue</button></div></section>',
);

/**
 * What stands around month and times, by hand: with whom, what, whom to ask, and how to go on, in the
 * picker's styles. Answers the place between.
 */
export async function showFrame(): Promise<Element> {
  const block = rootWithStylesOf('attune-booking-picker');
  const [practice, therapist] = await Promise.all([
    ask<Practice>('/v1/practice'),
    ask<TherapistProfile>(`/v1/therapists/${therapistId}`),
  ]);
  const copy = frame.cloneNode(true) as Element;
  const [portrait, name, facts, , question] = copy.querySelectorAll('.portrait, p');
  const service = therapist.services.find(({ id }) => id === serviceId);
  if (portrait) portrait.textContent = therapist.monogram;
  if (name) name.textContent = therapist.name;
  if (facts) facts.textContent = `${service?.name ?? ''} · ${service?.durationMinutes ?? 0} min · Online`;
  if (question) question.textContent = `None of these? Ask ${practice.name}:`;
  const [phone, mail] = copy.querySelectorAll('a');
  if (phone) Object.assign(phone, { textContent: practice.phone, href: `tel:${practice.phone ?? ''}` });
  if (mail) Object.assign(mail, { textContent: practice.email, href: `mailto:${practice.email ?? ''}` });
  block.append(copy);
  return copy.querySelector('.calendar') ?? copy;
}
