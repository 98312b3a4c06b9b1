import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is visible: nothing is injected by the build tool.
  imports: false,
  manifestVersion: 3,
});
