import { SETTINGS, type Settings } from '../../core/settings.ts';
import { useMessages } from '../../locales/messages.ts';

export interface OrderChoiceProps {
  readonly order: Settings['castOrder'];
  readonly onOrder: (order: Settings['castOrder']) => void;
}

export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  const words = useMessages();
  return (
    <select
      class="order"
      aria-label={words.order}
      value={order}
      onChange={(event) => {
        const chosen = SETTINGS.castOrder.values.find((value) => value === event.currentTarget.value);
        if (chosen !== undefined) onOrder(chosen);
      }}
    >
      {SETTINGS.castOrder.values.map((value) => (
        <option key={value} value={value}>
          {words.value.castOrder[value]}
        </option>
      ))}
    </select>
  );
}
