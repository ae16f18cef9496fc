// The name under a draft, as the settings have it.
import { useEffect, useState } from 'preact/hooks';

export function useSignature(): string {
  const [signature, setSignature] = useState('');
  useEffect(() => {
    // Fetched apart: checking the settings takes a library that the popup does not need to open.
    void import('@/lib/platform/settings')
      .then(({ readSettings }) => readSettings())
      .then((settings) => setSignature(settings.signature));
  }, []);
  return signature;
}
