// Which services are on, as the browser's permissions say, followed as they change. Nothing is stored beside them.
import { useEffect, useState } from 'preact/hooks';
import { native } from '@/lib/platform/native';
import { readSwitchedOn, type SwitchedOn } from '@/lib/platform/services';

export interface Switches {
  readonly on: SwitchedOn;
  /** False until the browser has answered. */
  readonly known: boolean;
}

export function useSwitchedOn(): Switches {
  const [switches, setSwitches] = useState<Switches>({ on: { services: [], webmails: [] }, known: false });
  useEffect(() => {
    const read = (): void => {
      void native()
        .permissions.getAll()
        .then(({ origins }) => setSwitches({ on: readSwitchedOn(origins ?? []), known: true }));
    };
    read();
    native().permissions.onAdded.addListener(read);
    native().permissions.onRemoved.addListener(read);
    return () => {
      native().permissions.onAdded.removeListener(read);
      native().permissions.onRemoved.removeListener(read);
    };
  }, []);
  return switches;
}
