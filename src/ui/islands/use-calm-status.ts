import { useEffect, useState } from 'react';

/** Long enough that whoever types hears one count at the end, and not one for each letter. */
const REST_MS = 400;

/** What a status line says once nothing has changed for a moment. */
export function useCalmStatus(status: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(status), REST_MS);
    return () => clearTimeout(timer);
  }, [status]);
  return said;
}
