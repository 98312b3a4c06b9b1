/** Small line icons, 16 × 16, drawn in the current colour; always beside or inside something that has a name. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  down: 'M4 6l4 4 4-4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5L14 14',
  gear: 'M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6M10.5 3v4M5.5 9v4',
  beside: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  target: 'M8 13a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM8 1v3M8 12v3M1 8h3M12 8h3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  const width = name === 'more' ? 2.2 : 1.4;
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={width}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
