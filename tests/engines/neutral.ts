import { createServer } from 'node:https';
import { generate } from 'selfsigned';
import { endServer } from '../../src/build/end-server.ts';

/** A site with nothing to do with anything, over https as leaving asks for. Browsers are told to trust it. */
export async function neutral(): Promise<{ url: string; stop(): Promise<void> }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  const server = createServer({ key, cert }, (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<title>Neutral</title><p>Neutral');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `https://127.0.0.1:${port}/`,
    async stop() {
      await endServer(server);
    },
  };
}
