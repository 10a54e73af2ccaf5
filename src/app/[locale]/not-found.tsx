import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeading } from '@/ui/page-heading';

export default async function NotFound() {
  const locale = await getLocale();
  const words = await getTranslations({ locale, namespace: 'trouble.absent' });
  return (
    <div className="nhsuk-u-reading-width">
      <title>{words('title')}</title>
      <PageHeading title={words('title')} />
      <p>{words('text')}</p>
      <p>{words('typed')}</p>
      <p>
        <a href={`/${locale}`}>{words('home')}</a>
      </p>
    </div>
  );
}
