import { render } from 'preact';
import { browser } from 'wxt/browser';
import { CastPanel } from '../../components/cast/CastPanel.tsx';
import { Page } from '../../components/Page.tsx';
import type { Messages } from '../../locales/messages.ts';
import { createPanelPort } from '../../platform/panel.ts';
import { settingsSource } from '../../platform/settings-source.ts';

const port = createPanelPort('popup');
const title = (words: Messages) => words.name;

render(
  <Page source={settingsSource} browserLanguage={browser.i18n.getUILanguage()} title={title}>
    {(settings, save) => <CastPanel port={port} settings={settings} save={save} />}
  </Page>,
  document.querySelector('#app')!,
);
