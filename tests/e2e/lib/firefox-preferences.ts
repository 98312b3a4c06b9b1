import type { ReaderOptions } from './reader.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** What Firefox itself would ask the network for: off, so that every request seen is a page's or the extension's. */
const SILENT: Preferences = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.disabledForTesting': true,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.chromium-update-url': '',
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '',
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/** The content of `user.js`. `uuids` fixes the extension's address, which is random otherwise. */
export function userPreferences(options: ReaderOptions, uuids: Readonly<Record<string, string>>): string {
  const [host, port] = options.proxy.split(':');
  const preferences: Preferences = {
    ...SILENT,
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'network.proxy.type': 1,
    'network.proxy.http': host!,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host!,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.http.http3.enable': false,
    'intl.accept_languages': options.locale === 'en-US' ? 'en-US, en' : 'fr, fr-FR',
    'intl.locale.requested': options.locale ?? 'fr',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  return lines.join('');
}
