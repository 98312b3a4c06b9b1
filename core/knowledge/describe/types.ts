import { typographic } from '../french.ts';
import type { Term } from '../vocabulary.ts';
import { type Subject, termsOf } from './subject.ts';

/** Types that say little beside a better one: organization, business, human settlement, building, publisher … */
const VAGUE: ReadonlySet<string> = new Set([
  'Q43229',
  'Q4830453',
  'Q6881511',
  'Q486972',
  'Q56061',
  'Q41176',
  'Q811979',
  'Q82794',
  'Q15642541',
  'Q4164871',
  'Q45400320',
  'Q163740',
  'territory',
  'region',
]);

/** The type that says most of what the subject is. */
export function bestType(subject: Subject): Term | undefined {
  const types = termsOf(subject, 'type');
  return types.find((type) => !VAGUE.has(type.key)) ?? types[0];
}

export function typeText(subject: Subject, type: Term): string {
  return subject.language === 'en' ? type.en : typographic(type.fr === '' ? type.en : type.fr);
}
