import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FoldProps {
  readonly title: string;
  readonly count: number;
  /** Drawn once the reader opens it: a list of 300 names must not wait for what is folded away. */
  readonly children: () => ComponentChildren;
}

/** A part of the list that is closed at first. */
export function Fold({ title, count, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span class="soft">{count}</span>
      </summary>
      {open && children()}
    </details>
  );
}
