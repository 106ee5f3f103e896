import { defineElement } from '../define-element.ts';
import { AttuneBookingPicker } from './booking-picker.ts';

defineElement('attune-booking-picker', AttuneBookingPicker);
