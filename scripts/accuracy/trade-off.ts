/** What a threshold leaves of one gold file, in percent. */
export interface TradeOff {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Series {
  readonly name: string;
  readonly points: readonly TradeOff[];
}

const WIDTH = 560;
const HEIGHT = 340;
const MARGIN = { left: 48, right: 150, top: 40, bottom: 48 } as const;
/** Percent at the foot of the plot: nobody reads a linker that finds less. */
const LOWEST = 70;
const COLOURS = ['#1558b0', '#b04a15', '#2a7a3b', '#7a2a6f'];
const FONT = 'font-family="sans-serif" font-size="11" fill="#333"';

/**
 * The trade-off of the NIL threshold as SVG: precision (unbroken) and recall of names in the
 * dataset (broken) of each gold file by threshold, and where the linker's own threshold is.
 */
export function tradeOffPlot(series: readonly Series[], chosen: number): string {
  const thresholds = series.flatMap(({ points }) => points.map(({ threshold }) => threshold));
  const [low, high] = [Math.min(...thresholds), Math.max(...thresholds)];
  const x = (threshold: number): number =>
    MARGIN.left + ((threshold - low) / (high - low)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (percent: number): number =>
    HEIGHT - MARGIN.bottom - ((percent - LOWEST) / (100 - LOWEST)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const line = (points: readonly TradeOff[], of: (point: TradeOff) => number, colour: string, dash: string): string => {
    const path = points.map((point) => `${x(point.threshold).toFixed(1)},${y(Math.max(LOWEST, of(point))).toFixed(1)}`);
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Precision and recall by NIL threshold">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...gridLines(x, y, [...new Set(thresholds)]),
    `<path d="M${x(chosen).toFixed(1)} ${MARGIN.top}V${HEIGHT - MARGIN.bottom}" stroke="#333" stroke-dasharray="2 3"/>`,
    text(x(chosen), MARGIN.top - 8, `NIL below ${chosen}`, 'middle'),
    ...series.flatMap(({ name, points }, at) => {
      const colour = COLOURS[at % COLOURS.length] as string;
      return [
        line(points, ({ precision }) => precision, colour, ''),
        line(points, ({ recall }) => recall, colour, ' stroke-dasharray="6 4"'),
        `<path d="M${WIDTH - MARGIN.right + 12} ${MARGIN.top + 20 * at}h18" stroke="${colour}" stroke-width="2"/>`,
        text(WIDTH - MARGIN.right + 36, MARGIN.top + 20 * at + 4, name, 'start'),
      ];
    }),
    text(
      MARGIN.left,
      HEIGHT - 10,
      'threshold; percent: precision (unbroken), recall of names in the dataset (broken)',
      'start',
    ),
    '</svg>\n',
  ].join('\n');
}

function gridLines(x: (at: number) => number, y: (percent: number) => number, thresholds: readonly number[]): string[] {
  const percents = [70, 75, 80, 85, 90, 95, 100];
  return [
    ...percents.map((at) => `<path d="M${MARGIN.left} ${y(at)}H${WIDTH - MARGIN.right}" stroke="#ddd"/>`),
    ...percents.map((at) => text(MARGIN.left - 6, y(at) + 4, String(at), 'end')),
    ...thresholds.map((at) => text(x(at), HEIGHT - MARGIN.bottom + 16, String(at), 'middle')),
  ];
}

function text(left: number, down: number, words: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${left.toFixed(1)}" y="${down.toFixed(1)}" text-anchor="${anchor}" ${FONT}>${words}</text>`;
}
