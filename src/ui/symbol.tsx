/** A picture beside an answer, and never instead of its words: assistive technology is not told of it. */
export function Symbol({ path }: { path: string | undefined }) {
  if (path === undefined) return null;
  return (
    <svg class="icon symbol" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
