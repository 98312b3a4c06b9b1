import { useState } from 'preact/hooks';
import type { PanelPage } from '../../core/panel.ts';
import { useMessages } from '../../locales/messages.ts';

export interface EmptyStateProps {
  readonly page: PanelPage;
  readonly onAllow: (host: string) => Promise<boolean>;
  readonly onReload: () => void;
}

/** Why nothing shows, and the one thing that may help. */
export function EmptyState({ page, onAllow, onReload }: EmptyStateProps) {
  const words = useMessages();
  if (page.type === 'page') {
    const { status } = page.state;
    return status === 'linked' ? null : (
      <div class="empty" role="status">
        <p>{words.status[status]}</p>
        {status === 'failed' && <ReloadButton onReload={onReload} />}
      </div>
    );
  }
  const { why, host } = page;
  return (
    <div class="empty" role="status">
      <p>{words.unreachable[why]}</p>
      {why === 'no-permission' && host !== undefined && <AllowButton host={host} onAllow={onAllow} />}
      {why === 'not-loaded' && <ReloadButton onReload={onReload} />}
    </div>
  );
}

function AllowButton({ host, onAllow }: { host: string; onAllow: EmptyStateProps['onAllow'] }) {
  const words = useMessages();
  const [answer, setAnswer] = useState<'none' | 'yes' | 'no'>('none');
  const ask = async () => setAnswer((await onAllow(host)) ? 'yes' : 'no');
  return (
    <>
      <button type="button" class="primary" onClick={() => void ask()}>
        {words.allowSite(host)}
      </button>
      {answer !== 'none' && <p>{answer === 'yes' ? words.allowed : words.denied}</p>}
    </>
  );
}

function ReloadButton({ onReload }: Pick<EmptyStateProps, 'onReload'>) {
  const words = useMessages();
  return (
    <button type="button" class="primary" onClick={onReload}>
      {words.reload}
    </button>
  );
}
