import type { ComponentProps, MouseEvent } from 'react';
import { type Place, writePlace } from './Place.ts';
import { go } from './navigate.ts';

/** A real link to a place; a plain click stays in the page. */
export function Link({ to, onClick, children, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { readonly to: Place }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={writePlace(to)} onClick={follow}>{children}</a>;
}
