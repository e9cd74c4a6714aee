import { useCallback, useMemo } from 'react';
import { graphql } from '../api/__generated__/gql.ts';
import { useAsk } from '../api/use-ask.ts';
import { countryTone, type Tone } from '../painters/palette.ts';

const portfolioQuery = graphql(`
  query Portfolio {
    portfolio {
      view
      version
      records
      confidential
      countries { key count }
      samples
    }
  }
`);

/** What the reader's view holds, for what stands on every screen. */
export function usePortfolio() {
  return useAsk(portfolioQuery, {}, { keep: true }).data?.portfolio ?? null;
}

/** The tone of a country in this view; the same on every screen, whatever is filtered. */
export function useCountryTone(): (country: string | null) => Tone {
  const portfolio = usePortfolio();
  const order = useMemo(() => portfolio?.countries.map(({ key }) => key) ?? [], [portfolio]);
  return useCallback((country) => countryTone(country, order), [order]);
}
