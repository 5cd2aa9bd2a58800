import type { ReactNode } from 'react';
import { ownNames, type UiLanguage, uiLanguages, useSpeak, useSpeech, useWords } from '../words/index.ts';
import { shellWords } from '../words/shell-words.ts';
import { type Theme, themes, useTheme } from './theme.ts';

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
      <label>
        <span className="unseen">{words.theme}</span>
        <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
          {themes.map((name) => (
            <option key={name} value={name}>
              {themeNames[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
