import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import type { FrameWords } from '@/ui/frame';

/** The words around every page, in one language. */
export async function frameWords(locale: Locale): Promise<FrameWords> {
  const words = await getTranslations({ locale, namespace: 'common' });
  const search = await getTranslations({ locale, namespace: 'search.header' });
  return {
    serviceName: words('serviceName'),
    tagline: words('tagline'),
    skipLink: words('skipLink'),
    navigation: words('navigation'),
    account: words('account'),
    signedInAs: words('signedInAs'),
    signIn: words('signIn'),
    signOut: words('signOut'),
    otherLanguage: words('otherLanguage'),
    search: { label: search('label'), submit: search('submit'), link: search('link') },
    footer: {
      heading: words('footer.heading'),
      languages: words('footer.languages'),
      staffOnly: words('footer.staffOnly'),
      links: [
        { href: `/${locale}/about-the-data`, label: words('footer.aboutTheData') },
        { href: `/${locale}/accessibility`, label: words('footer.accessibility') },
      ],
    },
  };
}
