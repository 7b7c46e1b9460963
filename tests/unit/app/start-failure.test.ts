import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { showStartFailure } from '../../../src/app/start-failure.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const HTML = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');

test('a page that cannot start has words for it in both languages', () => {
  const words = /<template id="start-failure">(?<words>.*?)<\/template>/s.exec(HTML)?.groups?.[
    'words'
  ];
  expect(words).toMatch(/role="alert".*再読み込み.*lang="en".*reload/s);
});

test('they are put where the page would stand, and the reason is not swallowed', () => {
  const replaceChildren = vi.fn<(words: string) => void>();
  const template = { content: { cloneNode: () => 'words' } };
  vi.stubGlobal('document', {
    querySelector: (selector: string) => (selector === '#start-failure' ? template : null),
    getElementById: (id: string) => (id === 'app' ? { replaceChildren } : null),
  });
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const reason = new TypeError('Failed to fetch');
  showStartFailure(reason);
  expect(replaceChildren).toHaveBeenCalledWith('words');
  expect(log).toHaveBeenCalledWith(reason);
});
