'use client';

import { useParams } from 'next/navigation';
import { parseLocale, routing } from '@/i18n/routing';
import { cy } from '@/i18n/trouble.cy';
import { en } from '@/i18n/trouble.en';
import { Trouble } from '@/ui/trouble';

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  const { locale } = useParams<{ locale: string }>();
  const words = { en, cy }[parseLocale(locale) ?? routing.defaultLocale].error;
  return <Trouble words={words} digest={error.digest} retry={reset} />;
}
