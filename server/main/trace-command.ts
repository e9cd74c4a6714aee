import { Command, Option } from 'commander';
import { readChain } from '../explore/chain/read-chain.ts';
import type { Timing } from '../explore/chain/timing.ts';
import { timings } from '../explore/chain/timing.ts';
import { findActor } from '../explore/search/find-actor.ts';
import type { ViewName } from '../model/graph.ts';
import { viewNames } from '../model/graph.ts';
import type { SettingFlags } from '../platform/settings.ts';
import { exitCodes, print, printJson } from './console.ts';
import { describeChain } from './describe-chain.ts';
import { sayChain } from './say-chain.ts';
import { withStore } from './with-store.ts';

interface TraceFlags extends SettingFlags {
  readonly up?: boolean;
  readonly timing: Timing;
  readonly topic?: string;
  readonly view: ViewName;
  readonly json?: boolean;
}

/** A script wants the whole chain; past this it is told how many there are. */
const mostTrainings = 20_000;

/** `trace ACTOR…`: what followed on from actors, or with `--up` how they got there. */
export function traceCommand(done: (code: number) => void): Command {
  return new Command('trace')
    .description('Shows who was trained, whom they trained, and how far it went.')
    .argument('<actor...>', 'ids, names, acronyms or any other forms')
    .option('--up', 'the way back instead: who trained them, and who trained those')
    .addOption(new Option('--timing <which>', 'which follow-ons count; each takes in the one before').choices(timings).default('undated'))
    .option('--topic <words>', 'only trainings on a topic that holds these words')
    .addOption(new Option('--view <view>', 'open: only records that are not confidential').choices(viewNames).default('full'))
    .option('--json', 'print the chain as JSON')
    .action(async (names: string[], { up, timing, topic, view: viewName, json, ...flags }: TraceFlags) => {
      await withStore(flags, async (store) => {
        const view = store.view(viewName);
        const roots: string[] = [];
        for (const name of names) roots.push(await findActor(view, name));
        const chain = await readChain(view, {
          roots, timing, direction: up === true ? 'up' : 'down', topic: topic ?? null, limit: mostTrainings,
        });
        const described = await describeChain(view, chain);
        if (json) printJson(described);
        else for (const line of sayChain(described)) print(line);
      });
      done(exitCodes.done);
    });
}
