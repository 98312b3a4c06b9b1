import { useEffect, useState } from 'preact/hooks';
import type { EntityDetails } from '../core/card/types.ts';
import type { EntityId, Language } from '../core/model.ts';
import type { OptionsPort } from '../core/options-port.ts';

/** One entity's details, asked again when the language changes; `undefined` until known or when unknown. */
export function useEntity(
  port: Pick<OptionsPort, 'details'>,
  id: EntityId,
  language: Language,
): EntityDetails | undefined {
  const [details, setDetails] = useState<EntityDetails>();
  useEffect(() => {
    let wanted = true;
    void port.details([id], language).then(([first]) => {
      if (wanted) setDetails(first);
    });
    return () => {
      wanted = false;
    };
  }, [port, id, language]);
  return details;
}
