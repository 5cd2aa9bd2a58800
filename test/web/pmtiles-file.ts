import { gzipSync } from 'node:zlib';
import { TileType, zxyToTileId } from 'pmtiles';

/** A tile of an archive. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Buffer;
}

const headerLength = 127;
/** Readers ask for so much at first: what lies after it is asked for by a range of its own. */
const firstAsked = 16_384;
const gzipped = 2;

/** A PMTiles file of vector tiles, by version 3 of its specification: a header, one directory, metadata, the tiles. */
export function pmtilesOf(tiles: readonly Tile[]): Buffer {
  const packed = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes: gzipSync(bytes) }))
    .sort((a, b) => a.id - b.id);
  const directory = gzipSync(directoryOf(packed));
  const metadata = gzipSync(JSON.stringify({ vector_layers: [] }));
  const begin = Math.max(firstAsked, headerLength + directory.length + metadata.length);
  const file = Buffer.alloc(begin);
  headerOf(tiles, {
    directory: [headerLength, directory.length],
    metadata: [headerLength + directory.length, metadata.length],
    tiles: [begin, packed.reduce((sum, { bytes }) => sum + bytes.length, 0)],
  }).copy(file);
  Buffer.concat([directory, metadata]).copy(file, headerLength);
  return Buffer.concat([file, ...packed.map(({ bytes }) => bytes)]);
}

type Stretch = readonly [offset: number, length: number];

function headerOf(tiles: readonly Tile[], at: Record<'directory' | 'metadata' | 'tiles', Stretch>): Buffer {
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const none: Stretch = [0, 0];
  const count = tiles.length;
  const longs = [...at.directory, ...at.metadata, ...none, ...at.tiles, count, count, count];
  longs.forEach((value, n) => void header.writeBigUInt64LE(BigInt(value), 8 + n * 8));
  const zooms = tiles.map(({ z }) => z);
  const bytes = [1, gzipped, gzipped, TileType.Mvt, Math.min(...zooms), Math.max(...zooms)];
  bytes.forEach((value, n) => void header.writeUInt8(value, 96 + n));
  [-180, -85, 180, 85].forEach((degrees, n) => void header.writeInt32LE(degrees * 1e7, 102 + n * 4));
  return header;
}

/** Ids as steps, then how many each stands for, their lengths, and their offsets: 0 means right after the one before. */
function directoryOf(tiles: readonly { readonly id: number; readonly bytes: Buffer }[]): Buffer {
  const steps = tiles.map(({ id }, n) => id - (tiles[n - 1]?.id ?? 0));
  const runs = tiles.map(() => 1);
  const lengths = tiles.map(({ bytes }) => bytes.length);
  const offsets = tiles.map((_, n) => (n === 0 ? 1 : 0));
  return Buffer.from([tiles.length, ...steps, ...runs, ...lengths, ...offsets].flatMap(varint));
}

/** A vector tile (MVT 2.1): a layer of one rectangle for each name, in the tile's 4096 units a side. */
export const tileOf = (layers: Readonly<Record<string, Rectangle>>): Buffer =>
  Buffer.from(Object.entries(layers).flatMap(([name, shape]) => field(3, layerOf(name, shape))));

/** From its left upper to its right lower corner. */
export type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

const layerOf = (name: string, shape: Rectangle): number[] => [
  ...[...varint(15 << 3), ...varint(2)],
  ...field(1, [...Buffer.from(name)]),
  ...field(2, [...varint(3 << 3), ...varint(3), ...field(4, ringOf(shape))]),
  ...[...varint(5 << 3), ...varint(4096)],
];

/** Move to the first corner, a line to each of the other three, close. */
function ringOf([left, top, right, bottom]: Rectangle): number[] {
  const [wide, high] = [right - left, bottom - top];
  const [move, line, close] = [(1 << 3) | 1, (3 << 3) | 2, (1 << 3) | 7];
  return [move, zigzag(left), zigzag(top), line, zigzag(wide), 0, 0, zigzag(high), zigzag(-wide), 0, close].flatMap(
    varint,
  );
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

const field = (number: number, bytes: readonly number[]): number[] => [
  ...varint((number << 3) | 2),
  ...varint(bytes.length),
  ...bytes,
];

function varint(value: number): number[] {
  const rest = Math.floor(value / 128);
  return rest === 0 ? [value] : [(value % 128) | 128, ...varint(rest)];
}
