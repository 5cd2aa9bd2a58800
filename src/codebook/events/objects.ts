const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that settle what a many-sided verb means: "seized rifles", "set up a base", "sent troops", "signed a deal". */
export const decisiveObjects: Readonly<Record<'arms' | 'base' | 'forces' | 'accord', ReadonlySet<string>>> = {
  arms: words(`weapon weapons arms ammunition ammo shell shells rocket rockets rifle rifles explosive explosives bomb bombs mine
    mines landmine landmines grenade grenades cache caches firearm firearms gun guns mortar mortars rounds materiel munition munitions
    missile missiles pistol pistols detonator detonators ied ieds tnt dynamite drone drones launcher launchers cartridges magazines
    device devices weaponry armament armaments warhead warheads revolver shotgun machinegun`),
  base: words(`base bases post posts outpost outposts headquarters checkpoint checkpoints camp camps barracks garrison garrisons
    point points station stations position positions command`),
  forces:
    words(`troops forces soldiers reinforcements units unit fighters convoy convoys tanks army battalion brigade division police
    peacekeepers militants defenses defences vehicles equipment members guards militia militias force warships`),
  accord: words(
    `agreement agreements deal deals ceasefire cease-fire truce accord accords pact treaty memorandum peace withdrawal armistice`,
  ),
};

/** Behind the object of "took" or "led" these make of it an abduction: "took two farmers hostage". */
export const captivityWords: ReadonlyMap<string, true> = new Map(
  [
    'hostage',
    'hostages',
    'captive',
    'captives',
    'with them',
    'with him',
    'away by',
    'at gunpoint',
    'to an unknown location',
    'to an unknown destination',
    'to an undisclosed location',
  ].map((words) => [words, true]),
);
