import type { Language } from '../state/preferences.ts';
import { chain as enChain } from './en/chain.ts';
import { explore as enExplore } from './en/explore.ts';
import { fields as enFields } from './en/fields.ts';
import { findings as enFindings } from './en/findings.ts';
import { doubts as enDoubts } from './en/doubts.ts';
import { frame as enFrame } from './en/frame.ts';
import { home as enHome } from './en/home.ts';
import { imports as enImports } from './en/import.ts';
import { reasons as enReasons } from './en/reasons.ts';
import { record as enRecord } from './en/record.ts';
import { registry as enRegistry } from './en/registry.ts';
import { words as enWords } from './en/words.ts';
import { chain as frChain } from './fr/chain.ts';
import { explore as frExplore } from './fr/explore.ts';
import { fields as frFields } from './fr/fields.ts';
import { findings as frFindings } from './fr/findings.ts';
import { doubts as frDoubts } from './fr/doubts.ts';
import { frame as frFrame } from './fr/frame.ts';
import { home as frHome } from './fr/home.ts';
import { imports as frImports } from './fr/import.ts';
import { reasons as frReasons } from './fr/reasons.ts';
import { record as frRecord } from './fr/record.ts';
import { registry as frRegistry } from './fr/registry.ts';
import { words as frWords } from './fr/words.ts';

const en = { ...enWords, ...enFrame, ...enFindings, ...enDoubts, ...enChain, ...enExplore, ...enHome, ...enFields, ...enImports, ...enRecord, ...enRegistry, ...enReasons };

export type MessageId = keyof typeof en;

/** All that the client says, by language. */
export const messages: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = {
  en,
  fr: { ...frWords, ...frFrame, ...frFindings, ...frDoubts, ...frChain, ...frExplore, ...frHome, ...frFields, ...frImports, ...frRecord, ...frRegistry, ...frReasons },
};
