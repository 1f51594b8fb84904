/** The graph as sigma draws it: where ForceAtlas2 put the nodes, what is least sure faded, the rest lit on demand. */
import type { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Edge, Node } from '../../src/graph.ts';
import type { Dossier, Selection } from '../model/dossier.ts';
import { shortened, verbOf } from '../model/words.ts';
import { drawCaptions, type Caption, type EdgeCaption } from './captions.ts';
import { mixed } from './palette.ts';
import { captionsOf, networkOf, sizeIn, type Dot, type Line } from './picture.ts';

export interface Scheme {
  readonly paper: string;
  readonly ink: string;
}

export interface Handlers {
  readonly onSelect: (selection: Selection | undefined) => void;
}

export class Drawing {
  readonly #graph: MultiDirectedGraph<Dot, Line>;
  readonly #sigma: Sigma<Dot, Line>;
  readonly #captions: readonly Caption[];
  readonly #dossier: Dossier;
  readonly #scheme: Scheme;
  readonly #observer: ResizeObserver;
  #lit: ReadonlySet<string> = new Set();
  #litEdges: ReadonlySet<string> = new Set();
  #edgeCaptions: readonly EdgeCaption[] = [];

  constructor(
    container: HTMLElement,
    dossier: Dossier,
    nodes: readonly Node[],
    edges: readonly Edge[],
    places: ReadonlyMap<string, readonly [number, number]>,
    scheme: Scheme,
    { onSelect }: Handlers,
  ) {
    this.#dossier = dossier;
    this.#scheme = scheme;
    const size = sizeIn(places, container.offsetWidth || innerWidth);
    this.#graph = networkOf(nodes, edges, places, size, scheme.paper);
    this.#captions = captionsOf(nodes, this.#graph);
    this.#sigma = new Sigma<Dot, Line>(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 50,
      // What is small in a large picture grows as one comes near.
      zoomToSizeRatioFunction: (ratio) => (ratio < 1 ? ratio ** (size < 1 ? 0.5 : 0.15) : Math.sqrt(ratio)),
      minCameraRatio: 0.01,
      maxCameraRatio: 3,
      minEdgeThickness: Math.max(0.5, 1.4 * size),
      defaultEdgeType: 'arrow',
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id, dot) => this.#shownNode(id, dot),
      edgeReducer: (key, line) => this.#shownEdge(key, line),
    });
    this.#sigma.on('afterRender', () => {
      const style = { colour: scheme.ink, halo: scheme.paper };
      drawCaptions(this.#sigma as unknown as Sigma, this.#captions, this.#edgeCaptions, this.#lit, style);
    });
    this.#sigma.on('clickNode', ({ node }) => {
      onSelect({ kind: 'node', id: node });
    });
    this.#sigma.on('clickEdge', ({ edge }) => {
      onSelect({ kind: 'edge', id: edge });
    });
    this.#sigma.on('clickStage', () => {
      onSelect(undefined);
    });
    const pointer = (cursor: string) => () => (container.style.cursor = cursor);
    for (const event of ['enterNode', 'enterEdge'] as const) this.#sigma.on(event, pointer('pointer'));
    for (const event of ['leaveNode', 'leaveEdge'] as const) this.#sigma.on(event, pointer('default'));
    this.#letDrag();
    // Sigma looks at the window alone; a view may be hidden at first, and what is selected takes room from it.
    this.#observer = new ResizeObserver(() => {
      if (container.offsetWidth > 0) this.#sigma.resize(true).refresh();
    });
    this.#observer.observe(container);
  }

  /** Lights up what is selected with what it is joined to, and brings it into view. */
  light(selection: Selection | undefined): void {
    const edges = selection ? this.#edgesOf(selection) : [];
    const isThere = selection?.kind === 'node' ? this.#graph.hasNode(selection.id) : edges.length > 0;
    const lit = selection?.kind === 'node' && isThere ? [selection.id] : [];
    this.#lit = new Set([...lit, ...edges.flatMap(({ from, to }) => [from, to])]);
    this.#litEdges = new Set(edges.map(({ key }) => key));
    this.#edgeCaptions = edges.map((edge) => ({ from: edge.from, to: edge.to, text: shortened(verbOf(edge), 24) }));
    this.#sigma.refresh({ skipIndexation: true });
    if (isThere) this.#bringIntoView();
  }

  zoom(step: 'in' | 'out' | 'all'): void {
    const camera = this.#sigma.getCamera();
    if (step === 'in') void camera.animatedZoom();
    else if (step === 'out') void camera.animatedUnzoom();
    else void camera.animatedReset();
  }

  /** Where a node is in the picture, in pixels. */
  placeOf(id: string): { x: number; y: number } | undefined {
    const data = this.#sigma.getNodeDisplayData(id);
    return data && this.#sigma.framedGraphToViewport(data);
  }

  end(): void {
    this.#observer.disconnect();
    this.#sigma.kill();
  }

  #edgesOf({ kind, id }: Selection): Edge[] {
    const all = kind === 'node' ? [...this.#dossier.from(id), ...this.#dossier.to(id)] : [this.#dossier.edge(id)];
    return all.filter((edge) => edge !== undefined && this.#graph.hasEdge(edge.key)) as Edge[];
  }

  #shownNode(id: string, dot: Dot): Partial<Dot> & { zIndex: number } {
    if (this.#lit.size === 0) return { ...dot, zIndex: 0 };
    if (this.#lit.has(id)) return { ...dot, size: dot.size * 1.25, zIndex: 1 };
    return { ...dot, color: mixed(dot.color, this.#scheme.paper, 0.8), zIndex: 0 };
  }

  #shownEdge(key: string, line: Line): Partial<Line> & { zIndex: number } {
    if (this.#lit.size === 0) return { ...line, zIndex: 0 };
    if (this.#litEdges.has(key)) return { ...line, size: line.size + 1, zIndex: 1 };
    return { ...line, color: mixed(line.color, this.#scheme.paper, 0.85), zIndex: 0 };
  }

  #bringIntoView(): void {
    const places = [...this.#lit].flatMap((id) => this.#sigma.getNodeDisplayData(id) ?? []);
    if (places.length === 0) return;
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const ratio = Math.min(1, Math.max(0.35, 1.4 * Math.max(right - left, top - bottom)));
    void this.#sigma.getCamera().animate({ x: (left + right) / 2, y: (bottom + top) / 2, ratio }, { duration: 300 });
  }

  #letDrag(): void {
    let dragged: string | undefined;
    this.#sigma.on('downNode', ({ node }) => (dragged = node));
    this.#sigma.on('moveBody', ({ event }) => {
      if (dragged === undefined) return;
      const { x, y } = this.#sigma.viewportToGraph(event);
      this.#graph.mergeNodeAttributes(dragged, { x, y });
      event.preventSigmaDefault();
    });
    const drop = (): void => (dragged = undefined);
    this.#sigma.on('upNode', drop);
    this.#sigma.on('upStage', drop);
  }
}
