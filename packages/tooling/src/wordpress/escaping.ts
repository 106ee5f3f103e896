import { type Expression, parse } from './php/syntax.ts';

/** Functions whose answer may be printed as it is: WordPress escapes in them. */
const escaping = new Set(['esc_attr', 'esc_html', 'esc_url', 'get_block_wrapper_attributes']);

/** What a file prints without escaping it: how each such place reads, and its line. Only fixed text needs no escaping. */
export function unescaped(text: string, file: string): string[] {
  return echoes(parse(text, file)).flatMap((echo) =>
    echo.expressions
      .flatMap(pieces)
      .flatMap((piece) => (isSafe(piece) ? [] : [`${file}:${lineOf(echo)} ${describe(piece)}`])),
  );
}

type Echo = { kind: 'echo'; expressions: readonly Expression[]; loc?: { start: { line: number } } };

/** Every echo, however deep. */
function echoes(node: unknown): Echo[] {
  if (typeof node !== 'object' || node === null) return [];
  const here = (node as { kind?: string }).kind === 'echo' ? [node as Echo] : [];
  return [...here, ...Object.entries(node).flatMap(([key, child]) => (key === 'loc' ? [] : echoes(child)))];
}

/** What is joined to be printed. */
function pieces(expression: Expression): Expression[] {
  const isJoined = expression.kind === 'bin' && expression.type === '.';
  return isJoined ? [...pieces(expression.left), ...pieces(expression.right)] : [expression];
}

function isSafe(piece: Expression): boolean {
  return piece.kind === 'string' || (piece.kind === 'call' && escaping.has(piece.what.name));
}

const describe = (piece: Expression) =>
  piece.kind === 'call' ? `${piece.what.name}()` : piece.kind === 'variable' ? `$${piece.name}` : piece.kind;

const lineOf = ({ loc }: Echo) => loc?.start.line ?? 0;
