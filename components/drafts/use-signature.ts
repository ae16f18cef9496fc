// The name under a draft, as the settings have it.
import { useEffect, useState } from 'preact/hooks';
import { readSettings } from '@/lib/platform/settings';

export function useSignature(): string {
  const [signature, setSignature] = useState('');
  useEffect(() => {
    void readSettings().then((settings) => setSignature(settings.signature));
  }, []);
  return signature;
}
