import type { PartialDate } from '../model.ts';

/** A partial date taken apart; `month` and `day` are 0 where the source does not say. Years before our era are negative. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PARTIAL_DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Shifts years so that packed dates are positive; nothing in the dataset is older. */
const YEAR_SHIFT = 10_000;

/** The parts of a date, or `undefined` when the text is not a day that exists. */
export function parseDate(text: string): DateParts | undefined {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return undefined;
  const parts = { year: Number(match[1]), month: Number(match[2] ?? 0), day: Number(match[3] ?? 0) };
  return isPossible(parts, match[2] !== undefined, match[3] !== undefined) ? parts : undefined;
}

function isPossible(parts: DateParts, hasMonth: boolean, hasDay: boolean): boolean {
  if (hasMonth && (parts.month < 1 || parts.month > 12)) return false;
  if (!hasDay) return true;
  if (parts.day < 1 || parts.day > (DAYS_IN_MONTH[parts.month - 1] ?? 0)) return false;
  return parts.month !== 2 || parts.day < 29 || isLeapYear(parts.year);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** One integer that sorts like the date: year, month and day in mixed radix. */
export function packDate(date: PartialDate): number {
  const parts = parseDate(date);
  if (!parts) throw new Error(`"${date}" is not a date.`);
  return ((parts.year + YEAR_SHIFT) * 13 + parts.month) * 32 + parts.day;
}

export function unpackDate(packed: number): PartialDate {
  const day = packed % 32;
  const month = Math.floor(packed / 32) % 13;
  const year = Math.floor(packed / (32 * 13)) - YEAR_SHIFT;
  const sign = year < 0 ? '-' : '';
  const yearText = sign + String(Math.abs(year)).padStart(4, '0');
  if (month === 0) return yearText;
  if (day === 0) return `${yearText}-${two(month)}`;
  return `${yearText}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * Whether `first` is surely before `second`: with partial dates, only what both
 * state is compared, so that `2019` is not before `2019-05-20`.
 */
export function isBefore(first: PartialDate, second: PartialDate): boolean {
  const a = parseDate(first);
  const b = parseDate(second);
  if (!a || !b) return false;
  if (a.year !== b.year) return a.year < b.year;
  if (a.month === 0 || b.month === 0) return false;
  if (a.month !== b.month) return a.month < b.month;
  return a.day !== 0 && b.day !== 0 && a.day < b.day;
}

/** The later of two dates; of two that overlap, the more precise one. */
export function laterOf(first: PartialDate, second: PartialDate): PartialDate {
  if (isBefore(first, second)) return second;
  if (isBefore(second, first)) return first;
  return first.length >= second.length ? first : second;
}
