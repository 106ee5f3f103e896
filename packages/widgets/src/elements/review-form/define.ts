import { defineElement } from '../define-element.ts';
import { AttuneReviewForm } from './review-form.ts';

defineElement('attune-review-form', AttuneReviewForm);
