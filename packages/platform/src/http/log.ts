/** Everything a log line may say. There is no field for a body, a query, a header or a token, so none can be logged. */
export interface LogFields {
  readonly requestId?: string | undefined;
  readonly method?: string | undefined;
  /** The operation's name or the route's pattern, never the address that was called. */
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly milliseconds?: number | undefined;
  readonly practiceId?: string | undefined;
  readonly caller?: string | undefined;
  readonly messageId?: string | undefined;
  readonly endpointId?: string | undefined;
  readonly job?: string | undefined;
  readonly count?: number | undefined;
  readonly attempt?: number | undefined;
  readonly engine?: string | undefined;
  readonly migration?: string | undefined;
  readonly url?: string | undefined;
  readonly error?: unknown;
}

type Level = 'debug' | 'info' | 'warn' | 'error';

/** Writes one JSON object per line. */
export type Log = Readonly<Record<Level, (event: string, fields?: LogFields) => void>>;

const levels: readonly Level[] = ['debug', 'info', 'warn', 'error'];
const allowed = [
  'requestId',
  'method',
  'operation',
  'status',
  'code',
  'milliseconds',
  'practiceId',
  'caller',
  'messageId',
  'endpointId',
  'job',
  'count',
  'attempt',
  'engine',
  'migration',
  'url',
] as const satisfies readonly Exclude<keyof LogFields, 'error'>[];

/** A log from that level up; `silent` writes nothing. */
export const createLog = (
  from: Level | 'silent',
  write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): Log => {
  const lowest = from === 'silent' ? levels.length : levels.indexOf(from);
  const at =
    (level: Level) =>
    (event: string, fields: LogFields = {}) => {
      if (levels.indexOf(level) < lowest) return;
      write(JSON.stringify({ time: new Date().toISOString(), level, event, ...pick(fields) }));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
};

const pick = (fields: LogFields): Record<string, unknown> => ({
  ...Object.fromEntries(allowed.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]])),
  ...(fields.error === undefined ? {} : { error: describe(fields.error) }),
});

// Not the message: a driver quotes values in it. Name, SQL state, constraint and the frames say where to look.
const describe = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    frames: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  };
};
