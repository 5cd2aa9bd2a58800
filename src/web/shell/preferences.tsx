import type { ReactNode } from 'react';
import { ownNames, type UiLanguage, uiLanguages, useSpeak, useSpeech, useWords } from '../words/index.ts';
import { shellWords } from '../words/shell-words.ts';
import { type Theme, themes, useTheme } from './theme.ts';

/** Half and half, a sun, a moon. */
const themeSigns: Record<Theme, string> = {
  system: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12ZM8 3v10a5 5 0 1 0 0-10Z',
  light:
    'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6ZM8 .8v1.8M8 13.4v1.8M.8 8h1.8M13.4 8h1.8M2.9 2.9l1.3 1.3M11.8 11.8l1.3 1.3M2.9 13.1l1.3-1.3M11.8 4.2l1.3-1.3',
  dark: 'M13.5 9.8A6 6 0 0 1 6.2 2.5A6 6 0 1 0 13.5 9.8Z',
};

/** Language and appearance: chosen once, remembered in this browser. */
export function Preferences(): ReactNode {
  const words = useWords(shellWords);
  const { language } = useSpeech();
  const speak = useSpeak();
  const [theme, setTheme] = useTheme();
  const themeNames: Record<Theme, string> = {
    system: words.themeSystem,
    light: words.themeLight,
    dark: words.themeDark,
  };
  return (
    <div className="preferences">
      <label>
        <span className="unseen">{words.language}</span>
        <select value={language} onChange={({ target }) => speak(target.value as UiLanguage)}>
          {uiLanguages.map((code) => (
            <option key={code} value={code} lang={code}>
              {ownNames[code]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="quiet theme"
        aria-label={`${words.theme}: ${themeNames[theme]}`}
        title={`${words.theme}: ${themeNames[theme]}`}
        onClick={() => setTheme(themes[(themes.indexOf(theme) + 1) % themes.length]!)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={themeSigns[theme]} fillRule="evenodd" />
        </svg>
      </button>
    </div>
  );
}
