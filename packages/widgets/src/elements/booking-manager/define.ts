import { defineElement } from '../define-element.ts';
import { AttuneBookingManager } from './booking-manager.ts';

defineElement('attune-booking-manager', AttuneBookingManager);
