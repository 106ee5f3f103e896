import { evaluate, type Scope } from './evaluate.ts';
import { type FunctionStatement, type Statement, parse } from './syntax.ts';
import { isArray, isTrue, textOf, type Value } from './values.ts';

/** A function of WordPress or of PHP itself, as a plug-in calls it. */
export type Native = (...given: Value[]) => Value | undefined;

export interface Surroundings {
  /** Reads a file of the plug-in. */
  read(path: string): string;
  /** The functions that are there before the plug-in comes. */
  readonly natives: Readonly<Record<string, Native>>;
  readonly constants: Readonly<Record<string, Value>>;
}

/** PHP that runs here: as much of the language as our plug-in is written in, and no more. What is not known throws. */
export class Php {
  readonly #surroundings: Surroundings;
  readonly #functions = new Map<string, { file: string; statement: FunctionStatement }>();
  readonly #constants: Map<string, Value>;
  readonly #included = new Set<string>();
  #printed = '';

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#constants = new Map(Object.entries(surroundings.constants));
  }

  /** Runs a file with these variables and returns what it prints. */
  print(path: string, variables: Readonly<Record<string, Value>> = {}): string {
    return this.#printedBy(() => {
      const scope = { file: path, variables: new Map(Object.entries(variables)) };
      this.#run(parse(this.#surroundings.read(path), path), scope);
    });
  }

  /** Calls a function and returns what it prints, such as for `wp_footer`. */
  printCall(name: string): string {
    return this.#printedBy(() => this.call(name, []));
  }

  /** Calls a function of the plug-in, or else one that was there before it. */
  call(name: string, given: readonly Value[]): Value {
    if (name === 'defined') return given.every((each) => this.#constants.has(textOf(each)));
    const own = this.#functions.get(name);
    if (!own) return this.#native(name)(...given) ?? null;
    const { file, statement } = own;
    const variables = new Map<string, Value>();
    const scope = { file, variables };
    statement.arguments.forEach(({ name: { name: parameter }, value }, at) => {
      const handed = given[at] ?? (value ? evaluate(value, scope, this) : undefined);
      if (handed === undefined) throw new Error(`${name}() needs $${parameter}`);
      variables.set(parameter, handed);
    });
    return this.#run(statement.body.children, scope)?.returned ?? null;
  }

  constant(name: string): Value {
    const value = this.#constants.get(name);
    if (value === undefined) throw new Error(`There is no constant ${name}`);
    return value;
  }

  include(path: string, once: boolean): void {
    if (once && this.#included.has(path)) return;
    this.#included.add(path);
    this.#printed += this.print(path);
  }

  say(text: string): void {
    this.#printed += text;
  }

  #native(name: string): Native {
    const native = this.#surroundings.natives[name];
    if (!native) throw new Error(`There is no function ${name}()`);
    return native;
  }

  #printedBy(act: () => void): string {
    const before = this.#printed;
    this.#printed = '';
    try {
      act();
      return this.#printed;
    } finally {
      this.#printed = before;
    }
  }

  /** Runs statements in order; what a `return` returned ends them. */
  #run(statements: readonly Statement[], scope: Scope): Returned | undefined {
    for (const statement of statements) if (statement.kind === 'function') this.#declare(statement, scope);
    for (const statement of statements) {
      const returned = this.#runOne(statement, scope);
      if (returned) return returned;
    }
    return undefined;
  }

  #runOne(statement: Statement, scope: Scope): Returned | undefined {
    switch (statement.kind) {
      case 'inline':
        return this.say(statement.value) as undefined;
      case 'echo':
        return statement.expressions.forEach((each) => this.say(textOf(evaluate(each, scope, this)))) as undefined;
      case 'expressionstatement':
        return void evaluate(statement.expression, scope, this);
      case 'block':
        return this.#run(statement.children, scope);
      case 'if':
        return this.#runIf(statement, scope);
      case 'foreach':
        return this.#runForeach(statement, scope);
      case 'return':
        return { returned: statement.expr ? evaluate(statement.expr, scope, this) : null };
      case 'constantstatement':
        return statement.constants.forEach(({ name, value }) =>
          this.#constants.set(name.name, evaluate(value, scope, this)),
        ) as undefined;
      case 'function':
        return undefined; // declared before anything ran
      default:
        throw new Error(`PHP that is not known here: ${(statement as Statement).kind} in ${scope.file}`);
    }
  }

  #runIf({ test, body, alternate }: Statement & { kind: 'if' }, scope: Scope): Returned | undefined {
    const chosen = isTrue(evaluate(test, scope, this)) ? body : alternate;
    return chosen ? this.#runOne(chosen, scope) : undefined;
  }

  #runForeach({ source, key, value, body }: Statement & { kind: 'foreach' }, scope: Scope): Returned | undefined {
    const entries = evaluate(source, scope, this);
    if (!isArray(entries)) throw new TypeError(`foreach needs an array in ${scope.file}`);
    for (const [name, each] of entries) {
      if (key) scope.variables.set(key.name, name);
      scope.variables.set(value.name, each);
      const returned = this.#runOne(body, scope);
      if (returned) return returned;
    }
    return undefined;
  }

  #declare(statement: FunctionStatement, { file }: Scope): void {
    this.#functions.set(statement.name.name, { file, statement });
  }
}

interface Returned {
  readonly returned: Value;
}
