import '../../assets/pages.css';
import '../../components/card.css';
import '../../components/sample.css';
import '../../components/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Page } from '../../components/Page.tsx';
import type { Messages } from '../../locales/messages.ts';
import { createOptionsPort } from '../../platform/options.ts';
import { settingsSource } from '../../platform/settings-source.ts';
import { Welcome } from './Welcome.tsx';

const port = createOptionsPort();
const title = (words: Messages) => words.welcome.title;

render(
  <Page source={settingsSource} browserLanguage={browser.i18n.getUILanguage()} title={title}>
    {(settings) => (
      <Welcome port={port} settings={settings} onSettings={() => void browser.runtime.openOptionsPage()} />
    )}
  </Page>,
  document.querySelector('#app')!,
);
