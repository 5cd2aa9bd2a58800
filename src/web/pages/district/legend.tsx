import { memo, type ReactNode } from 'react';
import { levels } from '../../../codebook/index.ts';
import { LevelMark } from '../../parts/index.ts';
import { districtWords } from '../../words/district-words.ts';
import { useWords } from '../../words/index.ts';
import { levelWords } from '../../words/level-words.ts';
import { KindSign } from './kind-sign.tsx';
import { type Kind, kinds } from './kinds.ts';
import { type Layer, layers, type View } from './view.ts';

interface LegendOf {
  readonly hidden: readonly Layer[];
  readonly change: (change: Partial<View>) => void;
}

const kindWords = {
  attack: 'kindAttack',
  explosion: 'kindExplosion',
  captivity: 'kindCaptivity',
  property: 'kindProperty',
  forces: 'kindForces',
  people: 'kindPeople',
  other: 'kindOther',
} as const satisfies Record<Kind, string>;

/** What the signs on the map mean; each layer can be switched off here. */
export const Legend = memo(function Legend({ hidden, change }: LegendOf): ReactNode {
  const words = useWords(districtWords);
  const names = { places: words.layerPlaces, incidents: words.layerIncidents, doubt: words.layerDoubt };
  const toggle = (layer: Layer): void =>
    change({ hidden: hidden.includes(layer) ? hidden.filter((other) => other !== layer) : [...hidden, layer] });
  return (
    <details className="legend">
      <summary>{words.legend}</summary>
      {layers.map((layer) => (
        <fieldset key={layer} disabled={false}>
          <label className="check">
            <input type="checkbox" checked={!hidden.includes(layer)} onChange={() => toggle(layer)} />
            {names[layer]}
          </label>
          <Signs layer={layer} />
        </fieldset>
      ))}
      <p className="soft small">{words.mapHint}</p>
    </details>
  );
});

function Signs({ layer }: { readonly layer: Layer }): ReactNode {
  const words = useWords(districtWords);
  const levelNames = useWords(levelWords);
  if (layer === 'places')
    return (
      <ul className="signs">
        {levels.map((level) => (
          <li key={level}>
            <LevelMark level={level} /> {levelNames[level]}
          </li>
        ))}
      </ul>
    );
  if (layer === 'incidents')
    return (
      <>
        <ul className="signs">
          {kinds.map((kind) => (
            <li key={kind}>
              <KindSign kind={kind} /> {words[kindWords[kind]]}
            </li>
          ))}
        </ul>
        <p className="soft small">{words.harmScale}</p>
      </>
    );
  return <DoubtSigns />;
}

function DoubtSigns(): ReactNode {
  const words = useWords(districtWords);
  return (
    <ul className="signs doubt-signs">
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden="true">
          <circle r="6.5" className="area" />
        </svg>
        {words.doubtAt}
      </li>
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden="true">
          <path d="M-6-2 7-7V7L-6 2Z" className="area dashed" />
        </svg>
        {words.doubtToward}
      </li>
      <li>
        <svg viewBox="-8 -8 16 16" aria-hidden="true">
          <circle r="6.5" className="dashed" />
          <circle r="1.5" className="dot" />
        </svg>
        {words.doubtWithin}
      </li>
    </ul>
  );
}
