import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { dayBefore } from '@/domain/time/calendar-day';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { words as allWords } from '@/i18n/words';
import { Details } from '@/ui/details';
import { Panel } from '@/ui/panel';
import { findMendForm } from '../data/find-mend-form';
import { BASES } from '../inputs';
import type { AboutDeployment } from './about-deployment';
import { AgreementForm, ArrangementForm, AttestationForm, RegistrationForm } from './mend-forms';

interface Part {
  readonly key: string;
  readonly title: string;
  /** The rules that it can put right. */
  readonly codes: readonly string[];
  readonly form: ReactNode;
}

const EMPTY = {
  professionalLead: null,
  leadRegistration: null,
  leadStaffId: null,
  clinicalGovernance: null,
  incidentRoute: null,
  version: 0,
} as const;

/** For the employer: what the gate asks of them, what stops it first, the rest folded away. */
export async function MendRelease(about: AboutDeployment) {
  const { locale, deployment } = about;
  const words = await getTranslations({ locale, namespace: 'deployments.mend' });
  const parts = await listParts(about);
  const found = new Set(deployment.preview?.findings.map(({ code }) => code));
  const isFirst = ({ codes }: Part) => codes.some((code) => found.has(code));
  const others = parts.filter((part) => !isFirst(part));
  return (
    <>
      {parts.filter(isFirst).map(({ key, title, form }) => (
        <Panel key={key} title={title}>
          {form}
        </Panel>
      ))}
      {others.map(({ key, title, form }) => (
        <Details key={key} summary={words('other', { title })}>
          {form}
        </Details>
      ))}
    </>
  );
}

async function listParts({ locale, actor, deployment }: AboutDeployment): Promise<Part[]> {
  const { release, team } = deployment;
  if (!release || !team) return [];
  const words = await getTranslations({ locale, namespace: 'deployments.mend' });
  const bases = await getTranslations({ locale, namespace: 'deployments.basis' });
  const texts = allWords[locale].deployments;
  const { arrangement, staff, entry } = await findMendForm(actor, release, deployment.professionKey);
  const shared = {
    form: formWords(locale),
    words: texts.mend,
    hidden: { deploymentId: deployment.id, version: deployment.version },
  };
  const parts: Part[] = [
    {
      key: 'arrangement',
      title: words('arrangement', { team: nameIn(locale, team) }),
      codes: ['E2D-LEAD-NAMED', 'E2D-GOVERNANCE-ROUTE'],
      form: (
        <>
          <p>{words('arrangementHint')}</p>
          <ArrangementForm
            {...shared}
            recorded={arrangement ?? EMPTY}
            staff={staff.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      ),
    },
  ];
  if (entry)
    parts.push({
      key: 'registration',
      title: words('registration'),
      codes: ['E2D-REGISTRATION-CURRENT'],
      form: (
        <RegistrationForm
          {...shared}
          hint={words('registrationHint', { part: entry.part })}
          needsNumber={entry.id === null}
          checkedBy={entry.checkedBy ?? undefined}
          lastDay={entry.expiresOn ? dayBefore(entry.expiresOn) : undefined}
        />
      ),
    });
  const codes = ['E2D-PERSON-AGREED'];
  if (release.assignmentId)
    parts.push({
      key: 'agreement',
      title: words('agreement'),
      codes,
      form: (
        <AgreementForm
          {...shared}
          release={texts.release}
          bases={BASES.map((value) => ({ value, label: bases(value) }))}
          basis={release.personAgreed?.basis}
          agreedOn={release.personAgreed?.on}
        />
      ),
    });
  else
    parts.push({
      key: 'attestation',
      title: words('attestation'),
      codes: [...codes, 'E2D-REGISTRATION-CURRENT'],
      form: (
        <AttestationForm
          {...shared}
          release={texts.release}
          attestedBy={release.attestation?.by}
          attestedOn={release.attestation?.on}
        />
      ),
    });
  return parts;
}
