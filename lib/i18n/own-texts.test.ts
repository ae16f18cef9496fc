import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

const silent = () => vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');

afterEach(() => vi.resetModules());

describe('a browser that hands out no texts', () => {
  it('is answered with our own, in English where we have no other', async () => {
    silent();
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('tlh-QO');
    const { needTexts } = await import('./own-texts');
    const { t, tn } = await import('./t');
    expect(t('news_from', 'Acme')).toBe('');
    await needTexts();
    expect(t('news_from', 'Acme')).toBe('News from Acme');
    expect(tn('count_suggestions', 1)).toBe('1 suggestion');
    expect(tn('count_suggestions', 2)).toBe('2 suggestions');
  });

  it('is left alone when it has them', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('the browser’s');
    const { needTexts } = await import('./own-texts');
    const { t } = await import('./t');
    await needTexts();
    expect(t('extension_name')).toBe('the browser’s');
  });
});
