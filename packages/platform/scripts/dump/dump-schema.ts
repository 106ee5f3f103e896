import type { Session } from '../../src/database/connect.ts';
import { extensions, functions, roles, tables, views } from './queries.ts';

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly constraints: readonly string[];
  readonly indexes: readonly string[];
  readonly rowSecurity: readonly string[];
  readonly policies: readonly string[];
  readonly triggers: readonly string[];
  readonly grants: readonly string[];
}

interface Definition {
  readonly definition: string;
  readonly grants: readonly string[];
}

const header = `-- The end state of migrations/, dumped by scripts/dump-schema.ts. Nobody edits it: a migration is reviewed as its diff.
`;

/** The whole schema as text: roles, functions, tables, views, each with who may do what. */
export const dumpSchema = async (session: Session): Promise<string> => {
  const parts = [
    header,
    ...(await session.query<{ line: string }>(roles)).map(({ line }) => line),
    '',
    ...(await session.query<{ line: string }>(extensions)).map(({ line }) => line),
    ...(await session.query<Definition>(functions)).map(asDefinition),
    ...(await session.query<Table>(tables)).map(asTable),
    ...(await session.query<Definition>(views)).map(asDefinition),
  ];
  return `${parts.join('\n').trimEnd()}\n`;
};

const asDefinition = ({ definition, grants }: Definition): string =>
  lines('', `${definition.trim()};`, ...statements(grants));

const asTable = (table: Table): string =>
  lines(
    '',
    `create table ${table.name} (`,
    [...table.columns, ...table.constraints].map((line) => `  ${line}`).join(',\n'),
    ');',
    ...statements(table.indexes),
    ...statements(table.rowSecurity),
    ...statements(table.policies),
    ...statements(table.triggers),
    ...statements(table.grants),
  );

const statements = (texts: readonly string[]): string[] => texts.map((text) => `${text};`);

const lines = (...texts: string[]): string => texts.join('\n');
