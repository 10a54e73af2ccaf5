import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const { port: given } = server.address();
      server.close(() => resolve(given));
    });
  });
}

export const freePort = () => tryPort(0, '127.0.0.1');

/** The port to serve on. Found out before the long work, so that nobody waits a minute to hear that it is taken. */
export async function checkPort(text = '3000') {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`PORT must be a number from 1 to 65535, not "${text}".`);
  }
  try {
    // Every address first, then the one that is served: some systems let the second bind beside the first.
    await tryPort(port);
    await tryPort(port, '127.0.0.1');
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Problem(
        `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
      );
    }
    if (error.code === 'EACCES') {
      throw new Problem(
        `Port ${port} is kept for the administrator. Choose one above 1023: PORT=3000 npm start`,
      );
    }
    throw error;
  }
  return port;
}
