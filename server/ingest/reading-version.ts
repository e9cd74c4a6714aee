/** Raised whenever the same text gives other claims, actors, trainings or findings: kept records are then read anew. */
export const readingVersion = 7;
