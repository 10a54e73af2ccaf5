import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { words } from '@/i18n/words';
import { Absent } from '@/ui/absent';

/** The title also reaches readers without scripts, for whom Next leaves the body empty (vercel/next.js#62228). */
export async function generateMetadata(): Promise<Metadata> {
  return { title: words[await getLocale()].trouble.absent.title };
}

export default async function NotFound() {
  const locale = await getLocale();
  const { trouble, common } = words[locale];
  return (
    <>
      {/* In the browser the absent page's own title would take the place of the one above. */}
      <title>{`${trouble.absent.title} – ${common.serviceName}`}</title>
      <Absent words={trouble.absent} homeHref={`/${locale}`} />
    </>
  );
}
