import '../../assets/pages.css';
import '../../components/card.css';
import '../../components/sample.css';
import '../../components/settings/settings.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Page } from '../../components/Page.tsx';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import type { Messages } from '../../locales/messages.ts';
import { createOptionsPort } from '../../platform/options.ts';
import { settingsSource } from '../../platform/settings-source.ts';

const port = createOptionsPort();
const title = (words: Messages) => words.options.title;

render(
  <Page source={settingsSource} browserLanguage={browser.i18n.getUILanguage()} title={title}>
    {(settings, save) => <OptionsPage port={port} settings={settings} save={save} />}
  </Page>,
  document.querySelector('#app')!,
);
