/** Everything that a browser lets an origin keep, or the name of the error that it refuses with. */
export function kept(): Record<string, string | number> {
  const attempt = (read: () => string | number) => {
    try {
      return read();
    } catch (error) {
      return error instanceof Error || error instanceof DOMException ? error.name : 'refused';
    }
  };
  return {
    cookie: attempt(() => document.cookie),
    local: attempt(() => localStorage.length),
    session: attempt(() => sessionStorage.length),
    name: window.name,
  };
}
