import { useEffect, useState } from 'react';
import type { CourseFacts } from './course-facts.ts';

/** Fetches what is known of the course once the island has come to life. */
export function useCourseFacts(address: string): CourseFacts | 'loading' | 'failed' {
  const [facts, setFacts] = useState<CourseFacts | 'loading' | 'failed'>('loading');
  useEffect(() => {
    fetchFacts(address).then(setFacts, () => setFacts('failed'));
  }, [address]);
  return facts;
}

async function fetchFacts(address: string): Promise<CourseFacts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as CourseFacts;
}
