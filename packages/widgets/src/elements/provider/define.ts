import { defineElement } from '../define-element.ts';
import { AttuneProvider } from './provider.ts';

defineElement('attune-provider', AttuneProvider);
