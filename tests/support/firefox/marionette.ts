// Firefox's own remote protocol, as far as the tests need it. Playwright cannot load extensions into Firefox, and
// WebDriver BiDi refuses `moz-extension:` pages; Marionette drives both. A frame is `<length>:<json>`, a command
// `[0, id, name, parameters]`, a reply `[1, id, error, result]`.
import { connect, type Socket } from 'node:net';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private lastId = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('close', () => this.giveUp('Firefox closed the connection'));
    socket.on('error', (error) => this.giveUp(error.message));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  send(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const id = ++this.lastId;
    const text = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) {
        reject(new Error(`${name}: Firefox is gone`));
        return;
      }
      this.waiting.set(id, { resolve, reject: (error) => reject(new Error(`${name}: ${error.message}`)) });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.subarray(0, colon));
      if (this.received.length < end) return;
      const frame: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
      this.received = this.received.subarray(end);
      // The greeting is the one frame that is not a list.
      if (Array.isArray(frame)) this.settle(frame);
    }
  }

  private settle([, id, error, result]: readonly unknown[]): void {
    const waiting = this.waiting.get(Number(id));
    this.waiting.delete(Number(id));
    if (error === null) waiting?.resolve(result);
    else waiting?.reject(new Error(reasonOf(error)));
  }

  private giveUp(why: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(why));
    this.waiting.clear();
  }
}

function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { error: kind, message } = error as { error?: unknown; message?: unknown };
  return `${String(kind)}: ${String(message)}`;
}
