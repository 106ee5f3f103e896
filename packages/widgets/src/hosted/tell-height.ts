/** Tells whoever shows the page in a frame how tall it is: a height is no secret, and who may do so is for the page's policy to say. */
export function tellHeight(): void {
  if (window.parent === window) return;
  const tell = () => {
    window.parent.postMessage({ type: 'attune-size', height: document.body.offsetHeight }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
