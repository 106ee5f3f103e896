import { defineElement } from '../define-element.ts';
import { AttuneReviews } from './reviews.ts';

defineElement('attune-reviews', AttuneReviews);
