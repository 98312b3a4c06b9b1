import { SETTINGS, type Settings } from '../../core/settings.ts';
import { useMessages } from '../../locales/messages.ts';
import { RadioGroup } from '../RadioGroup.tsx';

export interface OrderChoiceProps {
  readonly order: Settings['castOrder'];
  readonly onOrder: (order: Settings['castOrder']) => void;
}

/** Above the list, in a word each: the settings say the same in full. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  const words = useMessages();
  return (
    <RadioGroup
      look="segments"
      label={words.order}
      value={order}
      values={SETTINGS.castOrder.values}
      wordOf={(value) => words.orderBy[value]}
      onChange={onOrder}
    />
  );
}
