const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** The contrast of two colours by WCAG, 1 to 21, as this browser paints them: whatever colour space they are written in. */
export function contrastOf(ink: string, ground: string): number {
  const [darker = 0, brighter = 0] = [luminanceOf(ground), luminanceOf(ground, ink)].sort((one, other) => one - other);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminanceOf(...layers: readonly string[]): number {
  const [red = 0, green = 0, blue = 0] = paint(layers).map((part) => linear(part / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function paint(layers: readonly string[]): number[] {
  if (!context) throw new Error('This browser has no canvas.');
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
