import type { Server } from 'node:http';

/**
 * Ends a server whoever is connected to it. A browser may have connected without having asked for
 * anything yet, and may connect once more meanwhile: neither keeps it from ending.
 */
export async function endServer(server: Server): Promise<void> {
  const closing = setInterval(() => server.closeAllConnections(), 50);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  clearInterval(closing);
}
