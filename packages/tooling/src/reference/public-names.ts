import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { docOf, type Doc } from './docblock.ts';

/** Something that a package exports, as its source declares it. */
export interface PublicName {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'interface' | 'type' | 'value';
  /** Where it is declared, from the folder of the package. */
  readonly file: string;
  readonly doc: Doc;
  /** How it is written: a signature, or a type. A function's once for each way to call it. */
  readonly code: readonly string[];
  /** What a class or an interface has, private parts left out. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly code: string;
  readonly doc: Doc;
  /** The operation that a method of a resource is, as in `Bound<typeof createBooking>`. */
  readonly operation: string | undefined;
  /** The methods of a resource. */
  readonly members: readonly Member[];
}

/** An entry of a package: what is written above its file, and its names. */
export interface Entry {
  /** `@attune/sdk/testing`. */
  readonly specifier: string;
  readonly doc: Doc;
  readonly names: readonly PublicName[];
}

/** Every TypeScript entry of the package in `folder`. Read from the syntax alone, so that types stand as they were written. */
export function readEntries(folder: string): Entry[] {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const sources = Object.entries(exports).flatMap(([path, targets]) => {
    const source = typeof targets === 'object' ? targets['@attune/source'] : undefined;
    return source ? [{ specifier: join(name, path), file: join(folder, source) }] : [];
  });
  const program = ts.createProgram(
    sources.map(({ file }) => file),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, allowImportingTsExtensions: true, noEmit: true },
  );
  const checker = program.getTypeChecker();
  return sources.map(({ specifier, file }) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${file} exports nothing`);
    const names = checker.getExportsOfModule(symbol).flatMap((each) => nameOf(each, checker, folder) ?? []);
    return { specifier, doc: docOfFile(source), names };
  });
}

interface Manifest {
  readonly name: string;
  readonly exports: Record<string, string | Record<string, string>>;
}

function nameOf(exported: ts.Symbol, checker: ts.TypeChecker, folder: string): PublicName | undefined {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [first, ...more] = (symbol.declarations ?? []).filter(isShown);
  if (!first) return undefined;
  return {
    name: exported.name,
    kind: kindOf(first),
    file: relative(folder, first.getSourceFile().fileName),
    doc: docOf(first),
    code: [first, ...more]
      .filter((each) => !ts.isFunctionDeclaration(each) || more.length === 0 || !each.body)
      .map(codeOf),
    members: membersOf(first, checker).flatMap(memberOf),
  };
}

/** An interface has what it takes over from others of ours; a class is read beside its base. */
function membersOf(node: Shown, checker: ts.TypeChecker): (ts.ClassElement | ts.TypeElement)[] {
  if (ts.isClassDeclaration(node)) return [...node.members];
  if (!ts.isInterfaceDeclaration(node)) return [];
  const properties = checker.getPropertiesOfType(checker.getTypeAtLocation(node));
  return properties
    .flatMap(({ declarations }) => declarations?.[0] ?? [])
    .filter((each): each is ts.TypeElement => ts.isTypeElement(each) && isOurs(each.getSourceFile()));
}

const isOurs = ({ fileName }: ts.SourceFile) => !/\/node_modules\/(?!@attune\/)/.test(fileName);

type Shown =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableDeclaration
  | ts.EnumDeclaration;

const isShown = (node: ts.Node): node is Shown =>
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isEnumDeclaration(node);

function kindOf(node: Shown): PublicName['kind'] {
  if (ts.isFunctionDeclaration(node)) return 'function';
  if (ts.isClassDeclaration(node)) return 'class';
  if (ts.isInterfaceDeclaration(node)) return 'interface';
  return ts.isVariableDeclaration(node) ? 'value' : 'type';
}

function codeOf(node: Shown): string {
  const name = node.name?.getText() ?? '';
  if (ts.isFunctionDeclaration(node)) return `${name}${signatureOf(node)}`;
  if (ts.isTypeAliasDeclaration(node)) return `${name}${generic(node)} = ${oneLine(node.type.getText())}`;
  if (ts.isVariableDeclaration(node)) return `${name}${node.type ? `: ${oneLine(node.type.getText())}` : ''}`;
  if (ts.isEnumDeclaration(node)) return name;
  return [`${name}${generic(node)}`, ...(node.heritageClauses ?? []).map((clause) => clause.getText())].join(' ');
}

function memberOf(node: ts.ClassElement | ts.TypeElement): Member[] {
  if (!node.name || !ts.isIdentifier(node.name) || isHidden(node)) return [];
  const name = node.name.text;
  const doc = docOf(node);
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) {
    return [{ name, doc, code: `${name}${signatureOf(node)}`, operation: undefined, members: [] }];
  }
  if (!ts.isPropertySignature(node) && !ts.isPropertyDeclaration(node) && !ts.isGetAccessor(node)) return [];
  const type = node.type;
  const optional = !ts.isGetAccessor(node) && node.questionToken ? '?' : '';
  const members = type && ts.isTypeLiteralNode(type) ? type.members.flatMap(memberOf) : [];
  const [, operation] = members.length > 0 ? [] : (/typeof (\w+)/.exec(type?.getText() ?? '') ?? []);
  return [{ name, doc, code: `${name}${optional}: ${oneLine(type?.getText() ?? '')}`, operation, members }];
}

/** What repeats the base class, and what is for the library itself. */
function isHidden(node: ts.ClassElement | ts.TypeElement): boolean {
  const flags = ts.getCombinedModifierFlags(node);
  return (flags & (ts.ModifierFlags.Override | ts.ModifierFlags.Private | ts.ModifierFlags.Static)) !== 0;
}

function signatureOf(node: ts.FunctionDeclaration | ts.MethodSignature | ts.MethodDeclaration): string {
  const parameters = node.parameters.map(parameterOf).join(', ');
  return `${generic(node)}(${parameters})${node.type ? `: ${oneLine(node.type.getText())}` : ''}`;
}

/** What is taken apart has no name of its own: it is called after its type. */
function parameterOf({ name, type, initializer, questionToken, dotDotDotToken }: ts.ParameterDeclaration): string {
  const [, ofType = 'options'] = /^([A-Z]\w*)(?<!Options)$/.exec(type?.getText() ?? '') ?? [];
  const called = ts.isIdentifier(name) ? name.text : ofType.charAt(0).toLowerCase() + ofType.slice(1);
  const optional = (initializer ?? questionToken) ? '?' : '';
  return `${dotDotDotToken ? '...' : ''}${called}${optional}: ${oneLine(type?.getText() ?? 'unknown')}`;
}

function generic({
  typeParameters,
}: {
  typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined;
}): string {
  return typeParameters ? `<${typeParameters.map((each) => oneLine(each.getText())).join(', ')}>` : '';
}

const oneLine = (text: string) =>
  text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What stands at the top of an entry is about all of it. */
function docOfFile(source: ts.SourceFile): Doc {
  const [, block = ''] = /^\/\*\*([^]*?)\*\//.exec(source.text) ?? [];
  return { text: block.replaceAll(/^ ?\* ?/gm, '').trim(), throws: [] };
}
