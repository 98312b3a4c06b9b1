import { countCountries, leadingStates } from './anchors.ts';
import { isSportsPage } from './clubs.ts';
import type { Linker } from './linker.ts';
import { areasOf, liesNear, namesAbroad, namesHome, surroundingsOf } from './local-page.ts';
import { isFullOfTowns } from './local-places.ts';
import { namesKnownPeople } from './ordinary-names.ts';
import { outletOf } from './outlet.ts';
import { once, type PageEvidence, remembered } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import { entitiesOf, type Reading } from './readings.ts';
import type { LinkContext } from './types.ts';

/** What the names of a page say together, before any is decided; what few pages ask is found when first asked. */
export function gatherEvidence(
  page: PageText,
  linker: Linker,
  context: LinkContext,
  readings: readonly Reading[],
  known: Pick<PageEvidence, 'anchors' | 'beside' | 'unknownWords'>,
): PageEvidence {
  const outlet = outletOf(linker, context.country);
  const home = outlet ?? (page.language === 'fr' ? outletOf(linker, 'FR') : undefined);
  const named = once(() => entitiesOf(readings));
  const hasTowns = remembered((entity) => isFullOfTowns(entity, linker));
  const areas = once(() => areasOf(readings, home, linker, hasTowns));
  const around = once(() => surroundingsOf(areas(), home, linker));
  return {
    ...known,
    hasTowns,
    isSport: once(() => isSportsPage(page)),
    ...{ outlet, home, named },
    areas,
    isNear: remembered((area) => liesNear(area, around(), linker)),
    isLocal: once(
      () =>
        namesHome(readings, { areas, home }, linker) &&
        !namesAbroad(page, readings, { anchors: known.anchors, home }, linker),
    ),
    hasPeople: once(() => namesKnownPeople(page, readings, context.known ?? [], linker)),
    countries: countCountries(known.anchors, linker),
    leading: leadingStates(known.anchors, linker),
  };
}
