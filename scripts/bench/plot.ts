/** A line plot as SVG: two series at most, both axes from zero. */
export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const WIDTH = 480;
const HEIGHT = 280;
const MARGIN = 56;

export function svgOf({ title, x, y, points }: Plot): string {
  const right = Math.max(...points.map((point) => point.x));
  const top = Math.max(...points.map((point) => point.y)) * 1.1;
  const at = (point: { x: number; y: number }): string => {
    const left = MARGIN + (point.x / right) * (WIDTH - 2 * MARGIN);
    return `${left.toFixed(1)},${(HEIGHT - MARGIN - (point.y / top) * (HEIGHT - 2 * MARGIN)).toFixed(1)}`;
  };
  const label = (left: number, down: number, text: string, more = ''): string =>
    `<text x="${left}" y="${down}" font-family="sans-serif" font-size="12" fill="#333" ${more}>${text}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    label(WIDTH / 2, 24, title, 'text-anchor="middle" font-weight="bold"'),
    `<path d="M${MARGIN} ${MARGIN / 2}V${HEIGHT - MARGIN}H${WIDTH - MARGIN / 2}" fill="none" stroke="#999"/>`,
    `<polyline points="${points.map(at).join(' ')}" fill="none" stroke="#1558b0" stroke-width="2"/>`,
    ...points.map((point) => `<circle cx="${at(point).replace(',', '" cy="')}" r="3" fill="#1558b0"/>`),
    label(WIDTH / 2, HEIGHT - 16, `${x} (to ${right})`, 'text-anchor="middle"'),
    label(8, 40, `${y} (to ${top.toFixed(2)})`),
    '</svg>\n',
  ].join('\n');
}
