import { viewRecord } from './make-readings.ts';

/**
 * An invented portfolio: a programme trains two coalitions abroad (one record), which train others at home; one of
 * those trains on in a record of its own, so that hop is stitched. One training has no date, one cannot follow, and
 * one record is confidential.
 */
export const exampleRecords = [
  viewRecord('R1', [
    { givers: ['Alba programme'], receivers: ['CBX=Alpha Coalition@BF', 'CMY=Omega Coalition@ML'], when: '2022-11', place: 'Kara', country: 'TG', topics: ['digital security'] },
    { givers: ['CBX=Alpha Coalition@BF'], receivers: ['journalists@BF', 'Clear Voices@BF'], when: '2023-04', country: 'BF', topics: ['digital security'] },
    { givers: ['CMY=Omega Coalition@ML'], receivers: ['Long Road@ML'], country: 'ML' },
  ]),
  viewRecord('R2', [
    { givers: ['Clear Voices@BF'], receivers: ['Night Watch@NE'], when: '2024-02', country: 'NE', topics: ['monitoring'] },
    { givers: ['Long Road@ML'], receivers: ['River Desk@ML'], when: '2021-05', country: 'ML' },
  ]),
  viewRecord('R3', [
    { givers: ['Night Watch@NE'], receivers: ['Hidden Hand@NE'], when: '2024-06', country: 'NE' },
  ], { confidential: true }),
  viewRecord('R4', [], { named: ['Clear Voices@BF'] }),
];
