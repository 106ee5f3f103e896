import { defineElement } from '../define-element.ts';
import { AttuneUnsubscribeForm } from './unsubscribe-form.ts';

defineElement('attune-unsubscribe-form', AttuneUnsubscribeForm);
