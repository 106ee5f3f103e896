import { dirname, normalize } from 'node:path';
import type { Expression } from './syntax.ts';
import { isArray, isTrue, textOf, type Value } from './values.ts';

/** Where a piece of PHP stands, and what it knows. */
export interface Scope {
  readonly file: string;
  readonly variables: Map<string, Value>;
}

/** What an expression may ask of the rest. */
export interface Machine {
  call(name: string, given: readonly Value[]): Value;
  constant(name: string): Value;
  include(path: string, once: boolean): void;
}

/** The value of an expression. What is not known here throws, with its name. */
export function evaluate(expression: Expression, scope: Scope, machine: Machine): Value {
  const value = (each: Expression) => evaluate(each, scope, machine);
  switch (expression.kind) {
    case 'string':
    case 'boolean':
      return expression.value;
    case 'number':
      return Number(expression.value);
    case 'nullkeyword':
      return null;
    case 'magic':
      return magic(expression.value, scope);
    case 'name':
      return machine.constant(expression.name);
    case 'variable':
      return known(scope.variables.get(expression.name), `$${expression.name}`, scope);
    case 'array':
      return new Map(
        expression.items.map(({ key, value: item }, at) => [key ? textOf(value(key)) : `${at}`, value(item)]),
      );
    case 'offsetlookup':
      return known(lookUp(value(expression.what), value(expression.offset)), textOf(value(expression.offset)), scope);
    case 'call':
      return machine.call(expression.what.name, expression.arguments.map(value));
    case 'bin':
      return binary(expression, value);
    case 'unary':
      return negate(expression.type, value(expression.what));
    case 'retif':
      return retif(expression, value);
    case 'assign':
      return assign(expression.left, value(expression.right), scope, machine);
    case 'isset':
      return expression.variables.every((each) => (reach(each, scope, machine) ?? null) !== null);
    case 'empty':
      return !isTrue(reach(expression.expression, scope, machine) ?? null);
    case 'include':
      machine.include(normalize(textOf(value(expression.target))), expression.once);
      return true;
    case 'exit':
      throw new Error(`${scope.file} ended the request`);
    default:
      throw new Error(`PHP that is not known here: ${(expression as Expression).kind} in ${scope.file}`);
  }
}

function magic(name: string, { file }: Scope): Value {
  if (name === '__DIR__') return dirname(file);
  if (name === '__FILE__') return file;
  throw new Error(`PHP that is not known here: ${name} in ${file}`);
}

/** PHP would warn and go on; a warning of ours is an error. */
function known(value: Value | undefined, name: string, { file }: Scope): Value {
  if (value === undefined) throw new Error(`There is no ${name} in ${file}`);
  return value;
}

const lookUp = (from: Value, key: Value): Value | undefined => (isArray(from) ? from.get(textOf(key)) : undefined);

/** A variable or an entry that may be missing. */
function reach(expression: Expression, scope: Scope, machine: Machine): Value | undefined {
  if (expression.kind === 'variable') return scope.variables.get(expression.name);
  if (expression.kind !== 'offsetlookup') return evaluate(expression, scope, machine);
  const from = reach(expression.what, scope, machine);
  return from === undefined ? undefined : lookUp(from, evaluate(expression.offset, scope, machine));
}

function binary({ type, left, right }: Expression & { kind: 'bin' }, value: (each: Expression) => Value): Value {
  switch (type) {
    case '.':
      return textOf(value(left)) + textOf(value(right));
    case '||':
      return isTrue(value(left)) || isTrue(value(right));
    case '&&':
      return isTrue(value(left)) && isTrue(value(right));
    case '===':
      return value(left) === value(right);
    case '!==':
      return value(left) !== value(right);
    default:
      throw new Error(`PHP that is not known here: ${type}`);
  }
}

function negate(type: string, value: Value): Value {
  if (type !== '!') throw new Error(`PHP that is not known here: ${type}`);
  return !isTrue(value);
}

function retif(
  { test, trueExpr, falseExpr }: Expression & { kind: 'retif' },
  value: (each: Expression) => Value,
): Value {
  const tested = value(test);
  if (!isTrue(tested)) return value(falseExpr);
  return trueExpr ? value(trueExpr) : tested;
}

/** Sets a variable or an entry; arrays are values, so an entry makes a new one. */
function assign(target: Expression, value: Value, scope: Scope, machine: Machine): Value {
  if (target.kind === 'variable') scope.variables.set(target.name, value);
  else if (target.kind === 'offsetlookup') {
    const before = reach(target.what, scope, machine) ?? null;
    const key = textOf(evaluate(target.offset, scope, machine));
    assign(target.what, new Map([...(isArray(before) ? before : []), [key, value]]), scope, machine);
  } else throw new Error(`PHP that is not known here: an assignment to ${target.kind}`);
  return value;
}
