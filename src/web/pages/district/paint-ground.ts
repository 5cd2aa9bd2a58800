import type { GeoJSON, Position } from 'geojson';
import type { OutlineShapes } from './map-style.ts';
import { type Camera, worldPoint } from './mercator.ts';
import type { Palette } from './palette.ts';

/** The outlines as paths of the world's square, to be drawn at any zoom. */
export type Ground = Readonly<Record<keyof OutlineShapes, Path2D>>;

export const groundOf = (shapes: OutlineShapes): Ground =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, pathOf(shape)])) as Ground;

function pathOf(shape: GeoJSON): Path2D {
  const path = new Path2D();
  for (const line of linesOf(shape)) {
    line.forEach(([lon, lat], at) => {
      const { x, y } = worldPoint(lon!, lat!);
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  }
  return path;
}

function linesOf(shape: GeoJSON): Position[][] {
  if (shape.type === 'FeatureCollection') return shape.features.flatMap(linesOf);
  if (shape.type === 'Feature') return linesOf(shape.geometry);
  if (shape.type === 'Polygon' || shape.type === 'MultiLineString') return shape.coordinates;
  return shape.type === 'MultiPolygon' ? shape.coordinates.flat() : [];
}

/** Draws land and borders: until the map has loaded, and where it cannot be drawn. */
export function paintGround(canvas: CanvasRenderingContext2D, camera: Camera, ground: Ground, palette: Palette): void {
  const { center, scale, width, height } = camera;
  canvas.save();
  canvas.fillStyle = palette.sea;
  canvas.fillRect(0, 0, width, height);
  canvas.translate(width / 2 - center.x * scale, height / 2 - center.y * scale);
  canvas.scale(scale, scale);
  const fill = (path: Path2D, color: string): void => {
    canvas.fillStyle = color;
    canvas.fill(path, 'evenodd');
  };
  const stroke = (path: Path2D, color: string, pixels: number): void => {
    canvas.strokeStyle = color;
    canvas.lineWidth = pixels / scale;
    canvas.stroke(path);
  };
  fill(ground['world-land'], palette.land);
  stroke(ground['world-borders'], palette.border, 0.6);
  fill(ground['area-land'], palette.land);
  fill(ground['home-land'], palette.landNear);
  stroke(ground.divisions, palette.division, 1);
  stroke(ground['area-borders'], palette.border, 1.2);
  canvas.restore();
}
