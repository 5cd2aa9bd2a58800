import { areaGazetteer, type Place, type PlaceRef, plainName } from '../../gazetteer/index.ts';
import { type NameWord, nameLikeness } from '../../record/index.ts';
import type { AssessedPlace } from '../input/assessment-input.ts';
import { around, type Known, nodeOf, numbersIn, type PlaceNode, placeKey, wordsOf } from './place-node.ts';

/** From how alike two names of as many words are one village's: a spelling's difference and no more. */
const oneName = 0.95;

const rank: Readonly<Record<AssessedPlace['scale'], number>> = {
  country: 5,
  governorate: 4,
  district: 3,
  town: 2,
  village: 1,
  site: 0,
};

/**
 * Every place that the record names, once, whatever it is called. Places of a gazetteer are one by their id. Others are
 * one when they lie in the same place and their names are spelt alike; each gets an id of its name and of what contains
 * it. What contains a place is known by its names alone.
 */
export class PlaceTree {
  readonly #nodes = new Map<string, PlaceNode>();
  readonly #listed = new Map<string, Place>();
  readonly #bySound = new Map<string, PlaceNode[]>();
  readonly #inside = new Map<PlaceNode | null, PlaceNode[]>();
  readonly #named = new Set<PlaceNode>();
  readonly #answers = new Map<string, PlaceNode | null>();

  /** `listed`: places of a gazetteer whose silence is to be seen too, the widest first. */
  constructor(listed: readonly Place[]) {
    for (const place of listed) this.#listed.set(place.id, place);
    const widest = [...listed].sort(
      (a, b) => rank[b.precision] - rank[a.precision] || a.within.length - b.within.length,
    );
    for (const place of widest) this.#ofListed(place);
  }

  /** The place a report names; null when it says nothing of where. One "13 km west of" another lies in what contains it. */
  named(ref: PlaceRef): PlaceNode | null {
    const key = `${ref.id}|${ref.precision}|${ref.name}|${ref.within.join('|')}`;
    let node = this.#answers.get(key);
    if (node === undefined) {
      node = this.#find(ref);
      this.#answers.set(key, node);
    }
    if (node) this.#named.add(node);
    return node;
  }

  /**
   * The place that something is said to be so in. Of a town and the district of its name a report seldom says which: how
   * things are is taken to be said of the wider.
   */
  saidOf(ref: PlaceRef): PlaceNode | null {
    const node = this.named(ref);
    const wider = node?.within;
    return node?.scale === 'town' && wider?.scale === 'district' && wider.name === node.name ? wider : node;
  }

  /** The id of the country a place lies in. */
  countryOf(ref: PlaceRef): string | null {
    const node = this.named(ref);
    if (!node) return null;
    return [node, ...around(node)].find(({ scale }) => scale === 'country')?.id ?? null;
  }

  /** Places that were named, all that contain them, and the listed places inside those. */
  places(): AssessedPlace[] {
    const shown = new Set([...this.#named].flatMap((node) => [node, ...around(node)]));
    for (const id of this.#listed.keys()) {
      const node = this.#nodes.get(id)!;
      if (around(node).some((outer) => shown.has(outer))) shown.add(node);
    }
    return [...shown].map(assessed);
  }

  #find(ref: PlaceRef): PlaceNode | null {
    if (isWithheld(ref)) return null;
    if (ref.precision === 'relative') return this.#containing(ref.within);
    if (ref.id !== null && this.#listed.has(ref.id)) return this.#nodes.get(ref.id)!;
    if (rank[ref.precision] >= rank.district) return this.#containing([ref.name, ...ref.within]);
    if (ref.id !== null) return this.#ofListed({ ...ref, id: ref.id, names: [], precision: ref.precision });
    const within = this.#containing(ref.within);
    return (
      this.#spelledAlike(ref.name, within) ??
      this.#add({ ...ref, id: idOf(ref.name, within), names: [], scale: ref.precision }, within)
    );
  }

  /** A place inside another whose name is this one, spelt the same or nearly so. */
  #spelledAlike(name: string, within: PlaceNode | null): PlaceNode | null {
    const sound = placeKey(name);
    const inside = this.#inside.get(within) ?? [];
    const same = inside.find(({ sounds }) => sounds.has(sound));
    if (same) return add(same, name);
    // A name with a number is only like itself.
    if (numbersIn(name).length > 0) return null;
    const words = wordsOf(name);
    const alike = inside.find(
      (node) =>
        numbersIn(node.name).length === 0 && node.words.some((one) => words.some((other) => areOneName(one, other))),
    );
    return alike ? add(alike, name) : null;
  }

  #ofListed(place: Pick<Place, 'id' | 'name' | 'names' | 'precision' | 'within' | 'lat' | 'lon'>): PlaceNode {
    const found = this.#nodes.get(place.id);
    if (found) return found;
    const own = rank[place.precision] < rank.district ? this.#lookUp(place.name, place.within, rank.district) : null;
    // A town and its district often share a name, which is then said once.
    return this.#add({ ...place, scale: place.precision }, own ?? this.#containing(place.within));
  }

  /** The innermost of places that contain one another, by their names, nearest first. */
  #containing(names: readonly string[]): PlaceNode | null {
    const [name, ...outer] = names;
    if (name === undefined) return null;
    const found = this.#lookUp(name, outer, rank.site);
    if (found) return found;
    const country =
      outer.length === 0 ? areaGazetteer.find(name).find(({ precision }) => precision === 'country') : undefined;
    if (country) return this.#nodes.get(country.id) ?? this.#add({ ...country, scale: 'country' }, null);
    const within = this.#containing(outer);
    const scale = within?.scale === 'country' ? 'governorate' : 'district';
    return this.#add({ id: idOf(name, within), name, names: [], scale, lat: null, lon: null }, within);
  }

  /** A place of that name, no smaller than `least`, whose containing places are not at odds with those told; the widest. */
  #lookUp(name: string, outer: readonly string[], least: number): PlaceNode | null {
    const told = outer.map(placeKey);
    const fitting = (this.#bySound.get(placeKey(name)) ?? []).filter(
      (node) => rank[node.scale] >= least && agree(told, around(node)),
    );
    return fitting.sort((a, b) => rank[b.scale] - rank[a.scale])[0] ?? null;
  }

  #add(known: Known, within: PlaceNode | null): PlaceNode {
    const node = nodeOf(known, within);
    this.#nodes.set(node.id, node);
    for (const sound of node.sounds) put(this.#bySound, sound, node);
    put(this.#inside, within, node);
    return node;
  }
}

const areOneName = (one: readonly NameWord[], other: readonly NameWord[]): boolean =>
  one.length === other.length && nameLikeness(one, other) >= oneName;

function put<K>(map: Map<K, PlaceNode[]>, key: K, node: PlaceNode): void {
  const list = map.get(key);
  if (list) list.push(node);
  else map.set(key, [node]);
}

function add(node: PlaceNode, spelling: string): PlaceNode {
  if (spelling !== node.name) node.names.add(spelling);
  return node;
}

/** Two lists of containing places are not at odds when one is the other with some left out. */
function agree(told: readonly string[], known: readonly PlaceNode[]): boolean {
  let at = 0;
  for (const { sounds } of known) if (at < told.length && sounds.has(told[at]!)) at++;
  return (
    at === told.length ||
    (told.length > known.length && known.every(({ sounds }) => told.some((one) => sounds.has(one))))
  );
}

/** `place:tal-rashid.khanaqin.diyala.iraq`: the same in every answer about the record. */
const idOf = (name: string, within: PlaceNode | null): string =>
  `place:${[name, ...(within ? [within, ...around(within)].map((node) => node.name) : [])].map((one) => plainName(one).replaceAll(' ', '-')).join('.')}`;

/** What stands for a place that is withheld: no place of its own. */
const isWithheld = ({ name, within }: PlaceRef): boolean =>
  name.includes('█') || (name === 'withheld' && within.length === 0);

const assessed = (node: PlaceNode): AssessedPlace => ({
  id: node.id,
  name: node.name,
  scale: node.scale,
  within: around(node).map(({ id }) => id),
  names: [...node.names],
  at: node.at,
});
