import phpParser from 'php-parser';

/** What a plug-in of ours may be written in: a few dozen kinds of PHP, so that it can be run here, where no PHP is. */
export type Expression =
  | { kind: 'string' | 'number' | 'magic'; value: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'nullkeyword' }
  | { kind: 'name' | 'variable'; name: string }
  | { kind: 'array'; items: readonly { key: Expression | null; value: Expression }[] }
  | { kind: 'offsetlookup'; what: Expression; offset: Expression }
  | { kind: 'call'; what: { name: string }; arguments: readonly Expression[] }
  | { kind: 'bin'; type: string; left: Expression; right: Expression }
  | { kind: 'unary'; type: string; what: Expression }
  | { kind: 'retif'; test: Expression; trueExpr: Expression | null; falseExpr: Expression }
  | { kind: 'assign'; left: Expression; right: Expression }
  | { kind: 'isset'; variables: readonly Expression[] }
  | { kind: 'empty'; expression: Expression }
  | { kind: 'include'; once: boolean; target: Expression }
  | { kind: 'exit' };

export type Statement =
  | { kind: 'inline'; value: string }
  | { kind: 'echo'; expressions: readonly Expression[] }
  | { kind: 'expressionstatement'; expression: Expression }
  | { kind: 'block'; children: readonly Statement[] }
  | { kind: 'if'; test: Expression; body: Statement; alternate: Statement | null }
  | { kind: 'foreach'; source: Expression; key: { name: string } | null; value: { name: string }; body: Statement }
  | { kind: 'return'; expr: Expression | null }
  | { kind: 'constantstatement'; constants: readonly { name: { name: string }; value: Expression }[] }
  | FunctionStatement;

export interface FunctionStatement {
  readonly kind: 'function';
  readonly name: { readonly name: string };
  readonly arguments: readonly { readonly name: { readonly name: string }; readonly value: Expression | null }[];
  readonly body: { readonly children: readonly Statement[] };
}

const engine = new phpParser.Engine({ parser: { php8: true, suppressErrors: false }, ast: { withPositions: true } });

/** Reads PHP; throws with file and line where it is none. */
export function parse(text: string, file: string): readonly Statement[] {
  const { children }: { children: readonly unknown[] } = engine.parseCode(text, file);
  return children as readonly Statement[]; // other kinds are refused where they are run
}
