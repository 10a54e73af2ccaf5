import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeFilter } from '@/features/reference/components/code-filter';
import { CodeTable } from '@/features/reference/components/code-table';
import { type CodeChoice, listJobRoles, listOccupationCodes } from '@/features/reference/data/list-codes';
import { listProfessions } from '@/features/reference/data/list-professions';
import { referenceWords } from '@/features/reference/reference-words';
import { parseLocale, routing } from '@/i18n/routing';
import { readPublic } from '@/server/db';
import { guardPublic } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ profession?: string | string[] }>;
};

const localeOf = async ({ params }: Props) => parseLocale((await params).locale) ?? routing.defaultLocale;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const words = await referenceWords(await localeOf(props));
  return { title: words('codes.pageTitle') };
}

/** Public, like the page above it: every occupation code and job role, by profession. */
export default async function CodesPage(props: Props) {
  guardPublic();
  const locale = await localeOf(props);
  const words = await referenceWords(locale);
  const common = await getTranslations({ locale, namespace: 'common' });
  const { profession } = await props.searchParams;
  const { professions, choice, codes, roles } = await readPublic(async (tx) => {
    const professions = await listProfessions(tx);
    const choice = choiceOf(
      profession,
      professions.map(({ key }) => key),
    );
    return {
      professions,
      choice,
      codes: await listOccupationCodes(tx, choice),
      roles: await listJobRoles(tx, choice),
    };
  });
  const table = { locale, words, professions: new Map(professions.map((row) => [row.key, row])) };
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: `/${locale}/about-the-data`, label: words('title') }]}
      />
      <PageHeading title={words('codes.pageTitle')} />
      <p className="nhsuk-u-reading-width">{words('codes.text')}</p>
      <p className="nhsuk-u-reading-width">{words('codes.englishOnly')}</p>
      <CodeFilter
        rows={professions}
        chosen={choice.of === 'profession' ? choice.key : choice.of}
        locale={locale}
        words={words}
      />
      <CodeTable
        rows={codes}
        caption={words('codes.occupationCaption', { count: codes.length })}
        subject={words('codes.occupationCodes')}
        {...table}
      />
      <CodeTable
        rows={roles}
        caption={words('codes.jobRoleCaption', { count: roles.length })}
        subject={words('codes.jobRoles')}
        {...table}
      />
    </>
  );
}

/** What the address asks for; anything that it cannot mean is everything. */
function choiceOf(asked: string | string[] | undefined, keys: readonly string[]): CodeChoice {
  if (asked === 'shared' || asked === 'none') return { of: asked };
  if (typeof asked === 'string' && keys.includes(asked)) return { of: 'profession', key: asked };
  return { of: 'all' };
}
