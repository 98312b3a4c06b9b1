import type { EntityDetails } from '../../core/card/types.ts';
import type { Language } from '../../core/model.ts';
import type { PageState } from '../../core/page-state.ts';
import type { Page } from '../../tests/e2e/lib/reader.ts';

/** What the extension knows of an open page. */
export interface Findings {
  readonly state: PageState;
  readonly details: readonly EntityDetails[];
}

interface Chrome {
  readonly tabs: {
    query(filter: { url: string }): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ readonly value: PageState }>;
  };
  readonly runtime: { sendMessage(message: object): Promise<{ readonly value: readonly EntityDetails[] }> };
}

/**
 * Asks, from one of the extension's own pages, what was found in the page at `url`: the same
 * messages that the popup sends.
 */
export function askFindings(extensionPage: Page, url: string, language: Language): Promise<Findings> {
  return extensionPage.evaluate(
    async (address, lang) => {
      const { tabs, runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ url: address });
      if (!tab) throw new Error(`no tab shows ${address}`);
      const message = (reperes: string, name: string, params: object) => ({ reperes, name, params });
      const { value: state } = await tabs.sendMessage(tab.id, message('content', 'pageState', {}));
      const ids = state.cast.map(({ entity }) => entity);
      const question = { ids, language: lang, date: state.info.date };
      const { value: details } = await runtime.sendMessage(message('background', 'entities', question));
      return { state, details };
    },
    url,
    language,
  );
}
