import { OutspreadError } from '../platform/errors.ts';

/** Throws `argument-bad` where `first` asks for a page that is not given. */
export function checkFirst(first: number, most: number): void {
  if (first < 0 || first > most) {
    throw new OutspreadError('argument-bad', `a page of ${first} is not given`, { remedy: `ask for 0 to ${most}` });
  }
}
