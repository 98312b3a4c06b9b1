import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { interfaceLanguage, type Settings } from '../core/settings.ts';
import { InterfaceLanguage, messagesIn } from '../locales/messages.ts';
import { showTheme } from './shown-theme.ts';
import { type SaveSetting, type SettingsSource, useSettings } from './use-settings.ts';

export interface PageProps {
  readonly source: SettingsSource;
  /** The browser's language, for an interface left on "auto". */
  readonly browserLanguage: string;
  readonly title: (words: ReturnType<typeof messagesIn>) => string;
  readonly children: (settings: Settings, save: SaveSetting) => ComponentChildren;
}

/** Root of every extension page: waits for the settings, then sets language, colours and title. */
export function Page({ source, browserLanguage, title, children }: PageProps) {
  const { settings, save } = useSettings(source);
  const language = settings && interfaceLanguage(settings, browserLanguage);
  const theme = settings?.theme;
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    showTheme(theme);
    document.title = title(messagesIn(language));
  }, [language, theme, title]);
  if (settings === undefined || language === undefined) return null;
  return <InterfaceLanguage.Provider value={language}>{children(settings, save)}</InterfaceLanguage.Provider>;
}
