const known = new Map<string, unknown>();

/** A format of `Intl`, made once: making one costs more than using it a hundred times. */
export function made<Options, Made>(
  Kind: new (lang: string, options: Options) => Made,
  lang: string,
  options: Options,
): Made {
  const key = Kind.name + lang + JSON.stringify(options);
  const format = (known.get(key) as Made | undefined) ?? new Kind(lang, options);
  known.set(key, format);
  return format;
}
