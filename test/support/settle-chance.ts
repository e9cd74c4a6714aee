import fc from 'fast-check';

// Chance looks for what nobody thought of, on the desk; a change in CI is judged by the same examples each time.
if (process.env.CI === 'true') fc.configureGlobal({ seed: 20_221_101 });
