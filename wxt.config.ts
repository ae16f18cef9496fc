import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './lib/platform/manifest';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { sourcemap: false } }),
  manifest,
});
