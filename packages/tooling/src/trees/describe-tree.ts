import type { SerializedAXNode } from 'puppeteer-core';

/**
 * What assistive technology is given, a line for each thing, further in for what is inside another: its role, its name
 * and its state. Boxes that mean nothing are left out, and words that only say the name above them again.
 */
export function describeTree(node: SerializedAXNode, depth = 0): string[] {
  const inside = meaningful(node.children ?? []);
  const words = inside.map(({ name }) => name).join('');
  const isOnlyWords = inside.every(({ role }) => role === 'StaticText');
  const inner = isOnlyWords && words === node.name ? [] : inside;
  const line = `${'  '.repeat(depth)}${node.role}${node.name ? ` “${node.name}”` : ''}${stateOf(node)}`;
  return [line, ...inner.flatMap((child) => describeTree(child, depth + 1))];
}

const boxes =
  /^(?:generic|none|Ignored|InlineTextBox|LineBreak|LayoutTable\w*|sectionheader|paragraph|LabelText|strong|emphasis|time|\w+Listitem)$/;
const empty = /^(?:InlineTextBox|LineBreak|ListMarker)$/;

/** Without boxes, whose insides take their place, and with the words of each box in one. */
function meaningful(nodes: readonly SerializedAXNode[]): SerializedAXNode[] {
  return joined(nodes.filter(({ role }) => !empty.test(role))).flatMap((node) =>
    boxes.test(node.role) && !node.name && !stateOf(node) ? meaningful(node.children ?? []) : [node],
  );
}

function joined(nodes: readonly SerializedAXNode[]): SerializedAXNode[] {
  return nodes.reduce<SerializedAXNode[]>((done, node) => {
    const last = done.at(-1);
    if (last?.role !== 'StaticText' || node.role !== 'StaticText') return [...done, node];
    return [...done.slice(0, -1), { ...last, name: `${last.name ?? ''}${node.name ?? ''}` }];
  }, []);
}

const states = [
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'required',
  'invalid',
  'modal',
  'busy',
  'haspopup',
  'level',
  'live',
  'value',
  'valuetext',
  'description',
  'roledescription',
  'keyshortcuts',
] as const satisfies (keyof SerializedAXNode)[];

const silent: readonly unknown[] = [undefined, '', false, 'false'];
/** What is worth a word also where it is not so. */
const telling: readonly string[] = ['checked', 'expanded', 'pressed'];

function stateOf(node: SerializedAXNode): string {
  return states
    .filter((state) => !silent.includes(node[state]) || (node[state] === false && telling.includes(state)))
    .map((state) => `, ${state}: ${String(node[state])}`)
    .join('');
}
