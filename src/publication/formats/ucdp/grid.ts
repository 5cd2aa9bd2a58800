/** The number of the PRIO-GRID cell, of half a degree, that a position lies in. */
export function priogridOf(lat: number, lon: number): number {
  const row = Math.min(359, Math.floor((lat + 90) * 2));
  const column = Math.min(719, Math.floor((lon + 180) * 2));
  return row * 720 + column + 1;
}
