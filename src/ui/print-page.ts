/**
 * Prints; false where nothing comes of it, as in a sandbox that does not permit it or a browser
 * inside an app. A browser that prints says so before it does.
 */
export function printPage(): boolean {
  let began = false;
  const heard = () => {
    began = true;
  };
  addEventListener('beforeprint', heard);
  try {
    print();
  } catch {
    // Nothing was printed, and that is what is said.
  }
  removeEventListener('beforeprint', heard);
  return began;
}
