// Servers for tests and for the sample mailbox listen on loopback only, on any free port, and go away with their sockets.
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

const socketsOf = new WeakMap<Server, Set<Socket>>();

/** Answers the port. */
export function listenOnLoopback(server: Server, port = 0): Promise<number> {
  const sockets = new Set<Socket>();
  socketsOf.set(server, sockets);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Browsers keep connections open; waiting for them would wait forever. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    for (const socket of socketsOf.get(server) ?? []) socket.destroy();
  });
}
