/** Keeps the page from being scrolled while something of ours lies above it, and from moving as its scrollbar goes. */
export function lockScroll(): () => void {
  const { style, clientWidth } = document.documentElement;
  const { overflowX, overflowY, scrollbarGutter } = style;
  const before = { overflowX, overflowY, scrollbarGutter };
  if (!locks)
    Object.assign(style, { overflow: 'hidden', ...(clientWidth < innerWidth && { scrollbarGutter: 'stable' }) });
  locks += 1;
  const earlier = locks === 1 ? before : undefined;
  restore = earlier ? () => Object.assign(style, earlier) : restore;
  return () => {
    locks -= 1;
    if (!locks) restore();
  };
}

let locks = 0;
let restore: () => unknown = () => undefined;
