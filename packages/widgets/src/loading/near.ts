/** Resolves when an element is about to be scrolled into view; never while it is not shown at all. */
export function near(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: `${ahead}px` },
    );
    observer.observe(element);
  });
}

/** How far ahead of the window an element starts, in CSS pixels. */
const ahead = 400;
