import { readQuestions } from '../explore/portfolio/read-questions.ts';
import type { ViewStore } from '../store/port.ts';

const holds = `# What does this view hold, and what is doubtful in it?
query Holdings {
  portfolio {
    view
    records
    confidential
    actors { key count }
    trainings
    trainingsUndated
    findings { key count }
    sources { file records trainings actors }
  }
}
`;

const waiting = `# Who was trained and has not, as far as the records tell, trained others?
query NotYetTraining {
  actors(filter: { notYetTraining: true, kind: [COALITION, ORGANIZATION] }, first: 20) {
    totalCount
    nodes {
      name
      country
      countryStrength
      trainings(role: RECEIVED) {
        when { start end }
        givers { label }
        passages { record field quote }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

const spread = `# What followed on from one actor, generation by generation, and which sentence says so?
query Chain($from: [ID!]!) {
  chain(from: $from, timing: UNDATED) {
    metrics {
      reach { named groups persons personsStatedIn trainings }
      generations
      utilisation { generation gave of }
      lagMedianMonths
    }
    hops {
      generation
      from
      to
      timing
      stitched
      passages { record field start end quote }
    }
    leftOut { possible undated impossible moreActorsWithAny }
  }
}
`;

/**
 * The queries that GraphiQL opens with; the chain is that of the widest spreading actor of the view. The page opens
 * without one where the view cannot be asked: the queries then say why.
 */
export async function openingTabs(view: ViewStore): Promise<{ query: string; variables: string | null }[]> {
  const questions = await readQuestions(view).catch(() => []);
  const widest = questions.find(({ kind }) => kind === 'spread');
  const from = widest?.kind === 'spread' ? [widest.root] : [];
  return [
    { query: holds, variables: null },
    { query: spread, variables: JSON.stringify({ from }, null, 2) },
    { query: waiting, variables: null },
  ];
}
