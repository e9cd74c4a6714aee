import type { ReactNode } from 'react';
import { useCallback } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { type MessageId } from './messages.ts';

export type Values = Readonly<Record<string, string | number | Date | null | undefined>>;
export type RichValues = Readonly<Record<string, ReactNode | ((parts: ReactNode) => ReactNode)>>;

/** Says a message in the reader's language, filled with values. */
export type Say = (id: MessageId, values?: Values) => string;

export const sayWith = (intl: IntlShape): Say => (id, values) => intl.formatMessage({ id }, values as Record<string, string>);

export function useSay(): Say {
  const intl = useIntl();
  return useCallback((id, values) => sayWith(intl)(id, values), [intl]);
}

/** As `useSay`, where a message has tags or values that are elements. */
export function useSayRich(): (id: MessageId, values: RichValues) => ReactNode {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values as Record<string, ReactNode>), [intl]);
}
