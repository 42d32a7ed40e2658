import type { Scene } from '../../domain/item.ts';
import { type MappedScene, mapScenes, type Way } from '../../domain/map-scenes.ts';
import { plainText } from '../../domain/rich-text.ts';
import { drawWayBack, drawWayOn } from './draw-way.ts';
import { escapeMarkup } from './escape-markup.ts';
import { GAP_ACROSS, GAP_DOWN, HEIGHT, LANE, LINE, MARGIN, WIDTH } from './sizes.ts';
import { wrapWords } from './wrap-words.ts';

/** The page's own colours, or black on white where the map is a file by itself. */
const PAPER = 'var(--paper, #fff)';
const SURFACE = 'var(--surface, #fff)';

/** The map of a conversation as SVG: scenes are boxes, endings are round with a double edge. `label` says what it is. */
export function drawMap(scenes: readonly Scene[], label: string): string {
  const { scenes: mapped, ways, ranks, columns } = mapScenes(scenes);
  const cornerOf = new Map(mapped.map((one) => [one.scene.id, cornerAt(one)]));
  const back = ways.filter(({ isBack }) => isBack);
  const right = columns * (WIDTH + GAP_ACROSS) - GAP_ACROSS + MARGIN;
  const width = right + MARGIN + back.length * LANE;
  const height = ranks * (HEIGHT + GAP_DOWN) - GAP_DOWN + 2 * MARGIN;
  // Ways that leave a box, or come into one, do so side by side, in the order of their other ends.
  const leftOf = (id: string) => cornerOf.get(id)?.left ?? 0;
  const share = (way: Way, side: 'from' | 'to', other: 'from' | 'to') => {
    const beside = ways
      .filter((one) => one[side] === way[side] && !one.isBack)
      .toSorted((a, b) => leftOf(a[other]) - leftOf(b[other]));
    return (beside.indexOf(way) + 1) / (beside.length + 1);
  };
  const lines = ways.flatMap((way) => {
    const [from, to] = [cornerOf.get(way.from), cornerOf.get(way.to)];
    if (!from || !to) return [];
    const lane = back.indexOf(way);
    if (lane >= 0) return [drawWayBack(from, to, right + (lane + 1) * LANE)];
    return [drawWayOn(from, to, { from: share(way, 'from', 'to'), to: share(way, 'to', 'from') })];
  });
  const boxes = mapped.map((one, index) => drawScene(one, index + 1));
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeMarkup(label)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="14">
<rect width="100%" height="100%" fill="${PAPER}"/>
<g fill="none" stroke="currentColor" stroke-width="1.5">${lines.join('')}</g>
${boxes.join('\n')}
</svg>
`;
}

function cornerAt({ rank, column }: MappedScene) {
  return { left: MARGIN + column * (WIDTH + GAP_ACROSS), top: MARGIN + rank * (HEIGHT + GAP_DOWN) };
}

function drawScene(mapped: MappedScene, number: number): string {
  const { title, isEnding } = mapped.scene;
  const { left, top } = cornerAt(mapped);
  const lines = wrapWords(`${number}. ${plainText(title)}`);
  const first = top + HEIGHT / 2 - ((lines.length - 1) * LINE) / 2 + 5;
  const words = lines.map(
    (line, index) =>
      `<tspan x="${left + WIDTH / 2}" y="${first + index * LINE}">${escapeMarkup(line)}</tspan>`,
  );
  const edges = isEnding ? [drawEdge(left, top, 0), drawEdge(left, top, 5)] : [drawEdge(left, top)];
  return `${edges.join('')}<text text-anchor="middle" fill="currentColor">${words.join('')}</text>`;
}

/** A square edge, or a round one that stands `inset` within its box. */
function drawEdge(left: number, top: number, inset?: number): string {
  const by = inset ?? 0;
  const round = inset === undefined ? 8 : HEIGHT / 2 - by;
  return `<rect x="${left + by}" y="${top + by}" width="${WIDTH - 2 * by}" height="${HEIGHT - 2 * by}" rx="${round}" fill="${SURFACE}" stroke="currentColor" stroke-width="1.5"/>`;
}
