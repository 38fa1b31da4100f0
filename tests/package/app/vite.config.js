import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

const input = readdirSync('.').filter((name) => name.endsWith('.html'));

export default defineConfig({ build: { rolldownOptions: { input } } });
