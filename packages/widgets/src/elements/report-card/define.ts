import { defineElement } from '../define-element.ts';
import { AttuneReportCard } from './report-card.ts';

defineElement('attune-report-card', AttuneReportCard);
