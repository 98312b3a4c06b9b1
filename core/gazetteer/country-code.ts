/**
 * The gazetteer also answers which entity a country code means, so that the linker can
 * read the country of an outlet. No text of a page is ever written so.
 */
export function countryCodeName(iso2: string): string {
  return `iso3166x ${iso2}`;
}
