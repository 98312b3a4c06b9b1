import type { Flag } from '../core/card/flag.ts';
import { cardMessages } from '../locales/card.ts';
import type { EntityCardProps } from './EntityCard.tsx';
import { FlagView } from './FlagView.tsx';
import { Icon } from './icons.tsx';

/** Kind, name, and the one line that says who or what, with the role held when the article came out. */
export function CardHeader({ summary, details, language, pinned, actions }: EntityCardProps) {
  const words = cardMessages(language);
  const then = details?.thenDescription;
  return (
    <div class="card-header">
      <div class="card-heading">
        <p class="kicker">
          {words.kind[summary.kind]}
          {details?.country !== undefined && <Country code={details.country} flag={details.flag} />}
        </p>
        <h2 id="reperes-title" lang={details?.language}>
          {summary.label}
        </h2>
      </div>
      <div class="card-tools">
        <IconButton
          icon="pin"
          name={pinned ? words.unpin : words.pin}
          pressed={pinned}
          onClick={() => actions.onPin(!pinned)}
        />
        <IconButton icon="close" name={words.close} onClick={actions.onClose} />
      </div>
      <div id="reperes-role" class="role" lang={details?.language}>
        {then !== undefined && (
          <p>
            <span class="term">{words.atArticleDate}</span> {then}
          </p>
        )}
        <p>{details?.description ?? summary.description}</p>
      </div>
    </div>
  );
}

/** Its flag; its letters where there is no drawing (flag emoji are missing on Windows). */
function Country({ code, flag }: { readonly code: string; readonly flag: Flag | undefined }) {
  return flag === undefined ? <abbr class="country">{code}</abbr> : <FlagView flag={flag} country={code} />;
}

interface IconButtonProps {
  readonly icon: 'pin' | 'close';
  readonly name: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function IconButton({ icon, name, pressed, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
