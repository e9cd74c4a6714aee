import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const project = (name: string, timeout: number, more: object = {}) => ({
  extends: true as const,
  test: { name, setupFiles: ['test/support/settle-chance.ts'], include: [`test/${name}/**/*.test.{ts,tsx}`], testTimeout: timeout, hookTimeout: timeout, ...more },
});

/** One project for each folder of `test`; `scripts/test.mjs` runs them all. */
export default defineConfig({
  plugins: [react()],
  // The libraries around graphql load its CommonJS build; two builds at once do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      project('unit', 20_000),
      project('golden', 60_000),
      project('contract', 120_000, { fileParallelism: false, globalSetup: ['test/support/provide-neo4j.ts'] }),
      project('api', 60_000),
      project('browser', 120_000, { fileParallelism: false, expect: { poll: { timeout: 15_000 } } }),
    ],
  },
});
