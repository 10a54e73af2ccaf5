import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInForm } from '@/features/people/components/sign-in-form';
import { listDemonstrationSignIns } from '@/features/people/data/list-demonstration-sign-ins';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { parseLocale, routing } from '@/i18n/routing';
import { fixedDay } from '@/server/clock';
import { guardPublic } from '@/server/guard';
import { currentActor } from '@/server/session';
import { DataTable } from '@/ui/data-table';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ left?: string }>;
};

/** Says it beside the demonstration's addresses only; no account of a real portal has it. */
const DEMONSTRATION_PASSWORD = 'cydweithio-demo';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'people.signIn' });
  return { title: words('title') };
}

export default async function SignInPage({ params, searchParams }: Props) {
  guardPublic();
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'people.signIn' });
  const roles = await getTranslations({ locale, namespace: 'roles' });
  const { left } = await searchParams;
  if (await currentActor()) redirect(`/${locale}/home`);
  const demonstration = await listDemonstrationSignIns();
  const day = fixedDay();
  return (
    <>
      <PageHeading title={words('title')} />
      <div className="nhsuk-u-reading-width">
        <SignInForm
          form={formWords(locale)}
          intro={
            left ? (
              <p className="cyd-done" role="status">
                {words('signedOut')}
              </p>
            ) : null
          }
          words={{ email: words('email'), password: words('password'), submit: words('submit') }}
        />
        <p>{words('noAccount')}</p>
      </div>
      {demonstration.length > 0 ? (
        <section aria-labelledby="demonstration">
          <h2 className="nhsuk-heading-m" id="demonstration">
            {words('demonstration')}
          </h2>
          <p>
            {words('demonstrationHint', { password: DEMONSTRATION_PASSWORD })}
            {day ? ` ${words('demonstrationDay', { day: formats(locale).day(day) })}` : null}
          </p>
          <DataTable
            caption={words('demonstrationTable')}
            captionHidden
            rows={demonstration.map(({ person }) => person)}
            rowKey={({ email }) => email}
            columns={[
              { key: 'address', head: words('address'), cell: ({ email }) => email },
              {
                key: 'role',
                head: words('role'),
                cell: ({ name, appointments: [first] }) => (first ? `${roles(first.role)}, ${name}` : name),
              },
            ]}
          />
        </section>
      ) : null}
    </>
  );
}
