import type { Server } from 'node:http';

/** How many ports after the first are tried. */
const TRIES = 20;

/** Listens on the first free port from `first` on, for this machine alone. Returns the port. */
export async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port === first + TRIES) throw error;
    }
  }
}

async function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
