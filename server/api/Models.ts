import type { LeftOut } from '../explore/chain/Chain.ts';
import type { Parties } from '../explore/nodes/read-trainings.ts';
import type { Preview } from '../ingest/ImportDesk.ts';
import type { Harvest } from '../ingest/import-records.ts';

/** Parts of other rooms' answers that are types of the schema. */
export type LeftOutTraining = LeftOut['trainings'][number];
export type FindingOfPreview = Preview['findings'][number];
export type Reason = NonNullable<Refusal['reason']>;
export type Refusal = Harvest['refused'][number];
export type Supporter = Parties['supporters'][number];
