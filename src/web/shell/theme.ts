import { useEffect, useState } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const remembered = 'aram.theme';
const isTheme = (value: string | null): value is Theme => (themes as readonly (string | null)[]).includes(value);

function rememberedTheme(): Theme {
  const value = localStorage.getItem(remembered);
  return isTheme(value) ? value : 'system';
}

/** Light, dark or as the device has it; remembered in this browser. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(rememberedTheme);
  useEffect(() => {
    localStorage.setItem(remembered, theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [theme, setTheme];
}
