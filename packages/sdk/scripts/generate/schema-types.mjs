import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './banner.mjs';
import { flavourOf, withFlavours } from './flavours.mjs';
import { openEnums } from './open-enums.mjs';

/** schema.ts: `paths`, `operations`, `components`, and every schema under its own name. */
export async function schemaTypes(contract) {
  const nodes = await openapiTS(JSON.stringify(withFlavours(openEnums(contract))), {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema) => (schema['x-open'] ? anyOtherString() : flavoured(flavourOf(schema))),
  });
  const imports = "import type { Flavour } from '../flavour.ts';\n\n";
  return banner + imports + astToString(nodes).replaceAll(aliasOfPart, '');
}

/** Aliases of parameters, responses and headers, which nobody names. */
const aliasOfPart = /^export type (Parameter|Response|Header)\w+ = .*\n/gm;

/** `string & {}`: any string, without swallowing the known values beside it. */
function anyOtherString() {
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const empty = ts.factory.createTypeLiteralNode([]);
  return ts.factory.createParenthesizedType(ts.factory.createIntersectionTypeNode([string, empty]));
}

/** `Flavour<'BookingId'>`. */
function flavoured(name) {
  if (!name) return undefined;
  const literal = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(name));
  return ts.factory.createTypeReferenceNode('Flavour', [literal]);
}
