/** What is wider or higher than the room it has, and hidden where it is: also in what is inside the element. */
export function cutOff(element: Element): string[] {
  const inside = [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>('*')];
  const seen = inside.filter((each) => each.checkVisibility() && !each.closest('.unseen, svg, [aria-hidden]'));
  return seen.flatMap((each) => [
    ...(each.shadowRoot ? cutOff(each) : []),
    ...(isCut(each) ? [`<${each.localName} class="${each.className}"> ${each.textContent.trim().slice(0, 60)}`] : []),
  ]);
}

function isCut(each: HTMLElement): boolean {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
  if (textOverflow === 'ellipsis' || each.matches('input, select')) return false; // what is typed may be longer
  const isOver = (overflow: string, content: number, room: number) =>
    /hidden|clip/.test(overflow) && content > room + 1;
  return (
    isOver(overflowX, each.scrollWidth, each.clientWidth) || isOver(overflowY, each.scrollHeight, each.clientHeight)
  );
}
