/** An https address as the browser writes it, where a page may lead to it; nothing of anything else. */
export function secure(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}
