import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../server/api/schema.ts';

it('describes every type, field and value', () => {
  const undescribed: string[] = [];
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    if (!isSpecifiedScalarType(type) && !type.description) undescribed.push(type.name);
    const inside = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : isEnumType(type) ? type.getValues() : [];
    for (const { name, description } of inside) if (!description) undescribed.push(`${type.name}.${name}`);
  }
  expect(undescribed).toEqual([]);
});
