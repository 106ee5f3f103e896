import { defineElement } from '../define-element.ts';
import { AttuneBookingRequest } from './booking-request.ts';

defineElement('attune-booking-request', AttuneBookingRequest);
