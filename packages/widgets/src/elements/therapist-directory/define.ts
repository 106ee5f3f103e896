import { defineElement } from '../define-element.ts';
import { AttuneTherapistDirectory } from './therapist-directory.ts';

defineElement('attune-therapist-directory', AttuneTherapistDirectory);
