import { browser } from 'wxt/browser';
import { hostMatches } from '../../core/sites.ts';
import { editList } from '../../platform/setting-lists.ts';

/** `*://*.example.org/*`: a site as a whole. All sites at once name none. */
const SITE = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/;

/**
 * Puts sites the reader has just allowed into the list of the settings. Here and not in the popup that asked
 * for them: Chrome closes the popup the moment it shows its question.
 *
 * @param origins Match patterns, as the browser tells of them.
 */
export async function listAllowedSites(origins: readonly string[]): Promise<void> {
  const { host_permissions: ofTheManifest = [] } = browser.runtime.getManifest();
  const added = origins.filter((origin) => !ofTheManifest.includes(origin));
  const hosts = added.flatMap((origin) => SITE.exec(origin)?.[1] ?? []);
  if (hosts.length === 0) return;
  await editList('sitesOn', (sites) => [
    ...sites,
    ...hosts.filter((host) => !sites.some((site) => covers(site, host))),
  ]);
}

/** Subdomains alone are asked of the browser as their whole site, which has no pattern for them. */
function covers(site: string, host: string): boolean {
  return hostMatches(host, site) || site === `*.${host}`;
}
