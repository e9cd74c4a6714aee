import type { Plugin } from 'graphql-yoga';
import { callerOf, checkCaller } from '../access/check-caller.ts';
import { OutspreadError } from '../platform/errors.ts';
import { codeOf } from './mask-error.ts';

/** Answers 403 to whoever may not ask, whatever they ask for. */
export function refuseStrangers(): Plugin {
  return {
    onRequest(event) {
      try {
        checkCaller(callerOf(event.request));
      } catch (error) {
        if (!(error instanceof OutspreadError)) throw error;
        event.endResponse(event.fetchAPI.Response.json({ errors: [{ message: error.sentence, extensions: { code: codeOf(error.code) } }] }, { status: 403 }));
      }
    },
  };
}
