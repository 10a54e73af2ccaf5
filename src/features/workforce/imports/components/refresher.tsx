'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Asks the server again now and then, while something goes on there. */
export function Refresher({ seconds }: Readonly<{ seconds: number }>) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), seconds * 1000);
    return () => clearInterval(timer);
  }, [router, seconds]);
  return null;
}
