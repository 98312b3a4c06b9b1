import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CastPanel } from '../../components/cast/CastPanel.tsx';
import { Page } from '../../components/Page.tsx';
import type { Messages } from '../../locales/messages.ts';
import { createPanelPort } from '../../platform/panel.ts';
import { settingsSource } from '../../platform/settings-source.ts';

const port = createPanelPort('popup');
const title = (words: Messages) => words.name;

/** Takes the place of the head that the document shows until the panel is there, in one frame. */
function InsteadOfShell({ children }: { readonly children: ComponentChildren }) {
  useLayoutEffect(() => document.querySelector('#shell')?.remove(), []);
  return children;
}

render(
  <Page source={settingsSource} browserLanguage={browser.i18n.getUILanguage()} title={title}>
    {(settings, save) => (
      <InsteadOfShell>
        <CastPanel port={port} settings={settings} save={save} />
      </InsteadOfShell>
    )}
  </Page>,
  document.querySelector('#app')!,
);
