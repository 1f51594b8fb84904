/** What English tells about quotation marks. */
import type { QuotationWords } from '../../annotate/quotations.ts';
import { askingVerbs } from './asking-verbs.ts';
import { elisions } from './elisions.ts';

export const englishQuotations: QuotationWords = { elisions, attributing: new Set(askingVerbs) };
