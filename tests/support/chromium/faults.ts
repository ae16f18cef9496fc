// What went wrong inside the browser while a test ran: uncaught errors and errors on any console. A test that leaves
// one behind fails, unless it said before that it provokes it.
import type { BrowserContext, Worker } from '@playwright/test';

export class Faults {
  private readonly seen: string[] = [];
  private readonly allowed: RegExp[] = [];

  /** Faults that this test provokes on purpose. */
  allow(...patterns: readonly RegExp[]): void {
    this.allowed.push(...patterns);
  }

  get list(): readonly string[] {
    return this.seen.filter((fault) => !this.allowed.some((pattern) => pattern.test(fault)));
  }

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error') this.seen.push(`console of ${message.location().url}: ${message.text()}`);
    });
    context.on('weberror', (error) => this.seen.push(`uncaught on ${error.page()?.url()}: ${error.error().stack}`));
    for (const worker of context.serviceWorkers()) this.watchWorker(worker);
    context.on('serviceworker', (worker) => this.watchWorker(worker));
  }

  private watchWorker(worker: Worker): void {
    worker.on('console', (message) => {
      if (message.type() === 'error') this.seen.push(`console of the worker: ${message.text()}`);
    });
  }
}
