import type { HeatBand } from '@/ui/heat-table';

export type Tile = {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly band: HeatBand;
};

const WIDTH = 132;
const HEIGHT = 116;
const STEP = 100;
const ACROSS = 4;
const CORNERS = '66,2 130,31 130,85 66,114 2,85 2,31';

/** Where a tile stands: rows of four, every other row half a tile to the right. */
function spot(index: number): { readonly x: number; readonly y: number } {
  const row = Math.floor(index / ACROSS);
  return { x: (index % ACROSS) * WIDTH + (row % 2 === 0 ? 0 : WIDTH / 2), y: row * (STEP - 12) };
}

/** Two lines at most, broken at a space near the middle, so that a name stays inside its tile. */
function linesOf(name: string): readonly string[] {
  if (name.length <= 13) return [name];
  const spaces = [...name.matchAll(/[ -]/g)].map(({ index }) => index);
  const middle = name.length / 2;
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [name] : [name.slice(0, at + 1).trim(), name.slice(at + 1)];
}

/** The clusters as tiles with the bands of the heat table; not a map of where they lie. */
export function ClusterTiles({ label, tiles }: Readonly<{ label: string; tiles: readonly Tile[] }>) {
  const rows = Math.ceil(tiles.length / ACROSS);
  const width = Math.min(tiles.length, ACROSS) * WIDTH + (rows > 1 ? WIDTH / 2 : 0);
  return (
    <svg
      className="cyd-tiles"
      viewBox={`0 0 ${width} ${(rows - 1) * (STEP - 12) + HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {tiles.map(({ key, name, text, title, band }, index) => {
        const { x, y } = spot(index);
        const lines = linesOf(name);
        return (
          <g
            key={key}
            transform={`translate(${x} ${y})`}
            className={`cyd-tiles__tile cyd-tiles__tile--${band}`}
          >
            <title>{title}</title>
            <polygon points={CORNERS} />
            {lines.map((line, number) => (
              <text
                key={line}
                x="66"
                y={lines.length === 1 ? 52 : 42 + number * 17}
                className="cyd-tiles__name"
              >
                {line}
              </text>
            ))}
            <text x="66" y="84" className="cyd-tiles__figure">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
