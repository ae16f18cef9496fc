// A part that is fetched from the extension itself when it is first needed, so that the popup opens light.
import { type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (part !== undefined) return;
      void load().then((component) => {
        loaded = component;
        setPart(() => component);
      });
    }, [part]);
    return part === undefined ? null : createElement(part, props);
  };
}
