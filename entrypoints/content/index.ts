import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';
import { Content } from './content.ts';

export default defineContentScript({
  // Replaced at build time by the list of news sites (wxt.config.ts).
  matches: ['https://reperes.invalid/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,
  main: () => new Content(document).start(),
});
