/** Draws the names in the graph: the most important first, and none over another. */
import type Sigma from 'sigma';
import { wrapped } from './wrapped.ts';

export interface Caption {
  readonly id: string;
  readonly text: string;
  /** Once it was measured. */
  measured?: { readonly lines: readonly string[]; readonly half: number };
  /** The higher, the sooner it is drawn. */
  readonly weight: number;
}

export interface CaptionStyle {
  readonly colour: string;
  readonly halo: string;
}

/** What an edge says, between its ends. */
export interface EdgeCaption {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const lineHeight = 14;
const most = 160;
/** In one frame. */
const mostTried = 1_000;
const font = '12px system-ui, sans-serif';

/** @param captions ordered by weight, the heaviest first; @param lit those that are drawn whatever is in their way */
export function drawCaptions(
  sigma: Sigma,
  captions: readonly Caption[],
  edges: readonly EdgeCaption[],
  lit: ReadonlySet<string>,
  style: CaptionStyle,
): void {
  const context = sigma.getCanvases()['labels']?.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  const taken = new Boxes();
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  let [drawn, tried] = [0, 0];
  const isFaded = lit.size > 0;
  for (const caption of captions) {
    const { id } = caption;
    if (drawn >= most || tried >= mostTried) break;
    if (isFaded && !lit.has(id)) continue;
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) continue;
    tried++;
    const { lines, half } = (caption.measured ??= measure(context, caption.text));
    const top = y + sigma.scaleSize(data.size) + 2;
    const box = { left: x - half, right: x + half, top, bottom: top + lines.length * lineHeight };
    if (!taken.take(box)) continue;
    for (const [i, line] of lines.entries()) write(context, line, x, top + i * lineHeight, style);
    drawn++;
  }
  context.font = `italic 11px system-ui, sans-serif`;
  for (const { from, to, text } of edges) {
    const [one, other] = [sigma.getNodeDisplayData(from), sigma.getNodeDisplayData(to)];
    if (!one || !other || one.hidden || other.hidden) continue;
    const { x, y } = sigma.framedGraphToViewport({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
    const half = context.measureText(text).width / 2 + 2;
    if (!taken.take({ left: x - half, right: x + half, top: y - 7, bottom: y + 7 })) continue;
    write(context, text, x, y - 6, style);
  }
}

function measure(context: CanvasRenderingContext2D, text: string): { lines: readonly string[]; half: number } {
  const lines = wrapped(text, 22, 2);
  return { lines, half: Math.max(...lines.map((line) => context.measureText(line).width)) / 2 + 3 };
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, style: CaptionStyle): void {
  context.lineWidth = 3;
  context.strokeStyle = style.halo;
  context.strokeText(text, x, y);
  context.fillStyle = style.colour;
  context.fillText(text, x, y);
}

/** Stretches of the picture that are taken, found by the squares that they touch. */
class Boxes {
  readonly #squares = new Map<string, Box[]>();

  /** Whether it was free; then it is taken. */
  take(box: Box): boolean {
    const squares = squaresOf(box);
    const isTaken = squares.some((square) => this.#squares.get(square)?.some((other) => touch(box, other)));
    if (isTaken) return false;
    for (const square of squares) this.#squares.set(square, [...(this.#squares.get(square) ?? []), box]);
    return true;
  }
}

const side = 100;

function squaresOf({ left, top, right, bottom }: Box): string[] {
  const squares: string[] = [];
  for (let x = Math.floor(left / side); x <= right / side; x++) {
    for (let y = Math.floor(top / side); y <= bottom / side; y++) squares.push(`${x} ${y}`);
  }
  return squares;
}

function touch(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
