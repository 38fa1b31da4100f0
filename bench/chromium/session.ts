/** What `JSON.parse` gives: nothing is known of it until somebody says what they expect. */
type Json = ReturnType<typeof JSON.parse>;

/** One end of a conversation with a target of the browser: a page, a frame of its own process, or all of it. */
export interface Session {
  send<Reply = unknown>(method: string, params?: object): Promise<Reply>;
  on<Event>(method: string, heard: (event: Event) => void): void;
  /** The session with another target, that the browser has named. */
  other(id: string): Session;
}

interface Asked {
  method: string;
  resolve(reply: Json): void;
  reject(reason: Error): void;
}

/** Talks to Chromium at the address it prints: the DevTools protocol, and no more of it than is used. */
export async function connect(address: string): Promise<Session & { close(): void }> {
  const socket = new WebSocket(address);
  const asked = new Map<number, Asked>();
  const listeners = new Map<string, ((event: Json) => void)[]>();
  let count = 0;

  socket.onmessage = ({ data }) => {
    const { id, method, params, sessionId = '', result, error }: Json = JSON.parse(String(data));
    if (method)
      for (const heard of listeners.get(`${sessionId} ${method}`) ?? []) heard(params ?? {});
    const question = asked.get(id);
    asked.delete(id);
    if (error) question?.reject(new Error(`${question.method}: ${error.message}`));
    else question?.resolve(result);
  };
  socket.onclose = () => {
    for (const { method, reject } of asked.values()) reject(new Error(`${method}: it has closed`));
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`nobody answers at ${address}`));
  });

  const session = (sessionId: string): Session => ({
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        count += 1;
        asked.set(count, { method, resolve, reject });
        const to = sessionId ? { sessionId } : {};
        socket.send(JSON.stringify({ id: count, method, params, ...to }));
      }),
    on(method, heard) {
      const key = `${sessionId} ${method}`;
      listeners.set(key, [...(listeners.get(key) ?? []), heard]);
    },
    other: session,
  });
  return { ...session(''), close: () => socket.close() };
}
