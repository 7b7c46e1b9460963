import type { Theme } from '../../state/view-state.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Light or dark ground for a theme; `auto` follows the system. */
export function groundOf(theme: Theme, systemIsDark: boolean): 'light' | 'dark' {
  if (theme === 'auto') return systemIsDark ? 'dark' : 'light';
  return theme;
}

/** Sets the document's ground, and keeps it in step with the system while the theme is `auto`. */
export function applyGround(theme: Theme): void {
  const system = matchMedia(DARK);
  const apply = (): void => {
    document.documentElement.dataset['ground'] = groundOf(theme, system.matches);
  };
  apply();
  system.addEventListener('change', apply);
}
