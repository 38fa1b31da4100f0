import type { CDPSession, Frame, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof nodesOf>>[number];

/** What a reader is told nothing of, or is told by what is around it. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'strong',
  'RootWebArea',
]);
/** What changes what is said of a part. Whether it can have focus is known by what it is. */
const told = ['level', 'expanded', 'focused', 'modal', 'live', 'hasPopup', 'disabled'];

/**
 * The tree that Chromium gives to the system's own assistive technology, as text to be read: what a
 * part is, what it is called, and what is said of it.
 */
export async function tree(place: Page | Frame): Promise<string> {
  const page = 'page' in place ? place.page() : place;
  const session = await page.context().newCDPSession(place);
  const nodes = await nodesOf(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const tell = (node: Node | undefined, depth: number, around: string) => {
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    // Words that are the whole name of what they are in have been said.
    const said = role === 'StaticText' && (name === '' || around.includes(name));
    const shown = !node.ignored && !silent.has(role) && !said;
    if (shown) lines.push(`${'  '.repeat(depth)}${line(node, role, name)}`);
    for (const id of node.childIds ?? [])
      tell(byId.get(id), shown ? depth + 1 : depth, shown ? name : around);
  };
  tell(nodes[0], 0, '');
  return `${lines.join('\n')}\n`;
}

function line({ properties = [] }: Node, role: string, name: string): string {
  const words = properties
    .filter(({ name: property }) => told.includes(property))
    .filter(({ value }) => value.value !== false || value.type === 'booleanOrUndefined')
    .map(({ name: property, value }) =>
      value.value === true ? property : `${property} ${String(value.value)}`,
    );
  if (role === 'StaticText') return name;
  return [role, name && `“${name}”`, ...words].filter(Boolean).join(' ');
}

async function nodesOf(session: CDPSession) {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes;
}
