/** What readers of a large record ask, the often asked often: addresses with their weights. */
export async function questionsOf(url: string): Promise<readonly (readonly [path: string, weight: number])[]> {
  const get = async (path: string) => (await fetch(`${url}${path}`)).json();
  const { items } = (await get('/api/incidents?limit=100&order=deadliest')) as { items: readonly { id: string }[] };
  const places = ((await get('/api/places')) as { items: readonly { id: string; records: number }[] }).items;
  const most = [...places].sort((a, b) => b.records - a.records).slice(0, 20);
  const years = Array.from({ length: 20 }, (_, n) => 2004 + n);
  const types = ['attack', 'armed%20clash', 'bombing', 'shelling', 'abduction', 'air%20strike', 'protest', 'arrest'];
  return [
    ['/api/session', 10],
    ['/api/overview', 10],
    ['/api/map', 1],
    ['/api/places', 5],
    ['/api/sources', 2],
    ['/api/review', 2],
    ['/api/reports', 2],
    ['/api/incidents', 10],
    ['/api/incidents?order=deadliest', 5],
    ...years.map((year) => [`/api/incidents?from=${year}&to=${year}`, 1] as const),
    ...years.map((year) => [`/api/map?from=${year}&to=${year}`, 0.2] as const),
    ...types.map((type) => [`/api/incidents?type=${type}&limit=50`, 1] as const),
    ...years.map((_, n) => [`/api/incidents?place=District%20${n}`, 1] as const),
    ['/api/incidents?text=official%20armed', 1],
    ['/api/ogc/collections/incidents/items?limit=100', 1],
    ...items.map(({ id }) => [`/api/records/${id}`, 0.3] as const),
    ...items.slice(0, 20).map(({ id }) => [`/api/records/${id}/history`, 0.2] as const),
    ...most.map(({ id }) => [`/api/places/${encodeURIComponent(id)}/assessment?from=2010&to=2010`, 0.5] as const),
    ...most.map(({ id }) => [`/api/places/${encodeURIComponent(id)}/months?from=2010&to=2012`, 0.2] as const),
  ];
}
