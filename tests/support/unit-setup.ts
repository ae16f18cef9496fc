// jsdom has no layout, so visibility is judged by the styles alone: enough for pages written for tests.
import 'fake-indexeddb/auto';

if (typeof Element !== 'undefined' && !('checkVisibility' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'checkVisibility', {
    configurable: true,
    writable: true,
    value(this: Element): boolean {
      for (let element: Element | null = this; element !== null; element = element.parentElement) {
        const style = element.ownerDocument.defaultView?.getComputedStyle(element);
        if (style?.display === 'none' || style?.visibility === 'hidden') return false;
      }
      return this.isConnected;
    },
  });
}
