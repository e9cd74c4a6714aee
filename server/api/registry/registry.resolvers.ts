import { changeRegistry, previewRegistry, registryFrom } from '../../ingest/registry/change-registry.ts';
import type { RegistrySource } from '../../ingest/registry/change-registry.ts';
import { isRegistryFile, readRegistryFile } from '../../ingest/registry/read-registry-file.ts';
import { loadRegistry } from '../../ingest/registry/registry-in-force.ts';
import { systemClock } from '../../platform/clock.ts';
import { OutspreadError } from '../../platform/errors.ts';
import { registryAsCsv } from '../../share/registry-as-csv.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../Context.ts';
import { harvestFile } from '../import/harvest-file.ts';
import { requireFullView } from '../require-full-view.ts';

export const registry: Resolvers = {
  Query: {
    registry: (_, __, context) => {
      requireFullView(context);
      return loadRegistry(context.store);
    },
  },
  Mutation: {
    recognizeRegistry: (_, { files }, context) => {
      requireFullView(context);
      return isRegistryFile(only(files));
    },
    previewRegistry: async (_, { source, files }, context) => {
      const asked = await askedFor(context, source, files);
      return context.keeper.use((portfolio) => previewRegistry(portfolio, asked));
    },
    changeRegistry: async (_, { source, files }, context) => {
      const asked = await askedFor(context, source, files);
      const report = await context.keeper.use((portfolio) => changeRegistry(portfolio, asked));
      await context.onChange();
      return report;
    },
  },
  Registry: {
    bodies: ({ bodies }) => bodies.length,
    file: ({ said }) => said?.file ?? null,
    at: ({ said }) => said?.at ?? null,
    by: ({ said }) => said?.by ?? null,
    csv: ({ bodies }) => [...registryAsCsv(bodies)].join(''),
  },
  RegistryReport: {
    actorsBefore: ({ actors }) => actors.before,
    actorsAfter: ({ actors }) => actors.after,
    joined: ({ joined }) => joined.map(({ name, country, from }) => ({ name, country, others: from })),
    parted: ({ parted }) => parted.map(({ name, country, into }) => ({ name, country, others: into })),
    renamed: ({ renamed }) => renamed.map(({ name, country, from }) => ({ name, country, others: [from] })),
    placed: ({ placed }) => placed.map(({ name, country, from }) => ({ name, country, others: from === null ? [] : [from] })),
  },
};

async function askedFor(context: Context, source: RegistrySource, files: readonly File[]) {
  requireFullView(context);
  const read = source === 'own' ? await readRegistryFile(only(files)) : null;
  return registryFrom(source, read, { at: systemClock.now(), by: context.user });
}

function only(files: readonly File[]) {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new OutspreadError('argument-bad', `${files.length} files were given`, { remedy: 'give one file' });
  return harvestFile(file, null);
}
