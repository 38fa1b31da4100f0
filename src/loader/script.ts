/** The element that brought this script: its address says where the frames are, its data-* what is asked. */
export function ownScript(): HTMLScriptElement | null {
  const running = document.currentScript;
  // Anyone who can put an <img name="currentScript"> on the page could stand in its place.
  return running instanceof HTMLScriptElement && running.src
    ? running
    : document.querySelector<HTMLScriptElement>('script[src$="waymark.js"]');
}
