/** Every element, registered. Importing this acts; importing `@attune/widgets/<element>` does not. */
import './elements/booking-picker/define.ts';
import './elements/provider/define.ts';
import './elements/therapist-directory/define.ts';

export { AttuneBookingPicker } from './elements/booking-picker/booking-picker.ts';
export { AttuneProvider } from './elements/provider/provider.ts';
export { AttuneTherapistDirectory } from './elements/therapist-directory/therapist-directory.ts';
export * from './elements/booking-picker/booking-picker.events.ts';
export * from './elements/therapist-directory/therapist-directory.events.ts';
