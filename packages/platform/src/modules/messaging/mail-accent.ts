const standard = '#14656b';

/** The practice's own colour where white reads well on it (4.5 to 1), else ours: a brand must not make a button unreadable. */
export function mailAccent(accent: string | undefined): string {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(accent ?? '')?.slice(1);
  if (!hex || !accent) return standard;
  const [red = 0, green = 0, blue = 0] = hex.map((part) => linear(parseInt(part, 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= 4.5 ? accent : standard;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
