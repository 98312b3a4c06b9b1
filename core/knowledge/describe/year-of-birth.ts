import { isBefore } from '../partial-date.ts';
import { OLDEST_BIRTH } from './past-office.ts';
import { dateOf, type Subject, yearOf } from './subject.ts';

/** « né en 1845 » of those who must be dead, of whom no source says when: « roi de Grèce » would be one of today. */
export function yearOfBirth(subject: Subject): string {
  const birth = dateOf(subject, 'birthDate');
  if (birth === undefined || dateOf(subject, 'deathDate') !== undefined || !isBefore(birth, OLDEST_BIRTH)) return '';
  if (subject.language === 'en') return `born in ${yearOf(birth)}`;
  return `${subject.gender === 'female' ? 'née' : 'né'} en ${yearOf(birth)}`;
}
