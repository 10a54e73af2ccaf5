'use server';
import { redirect } from 'next/navigation';
import { CredentialsSignin } from 'next-auth';
import { getLocale, getTranslations } from 'next-intl/server';
import { signIn } from '@/server/auth';
import { rememberMistake } from '@/server/form-mistake';
import type { FormState } from '@/ui/form-state';

/** Signs in with address and password. Whoever the address belongs to, a wrong pair says the same. */
export async function enter(_previous: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const email = String(form.get('email') ?? '').slice(0, 200);
  const password = String(form.get('password') ?? '');
  const words = await getTranslations({ locale, namespace: 'people.signIn' });
  const refuse = async (message: string): Promise<FormState> => {
    await rememberMistake();
    return { status: 'invalid', values: { email }, errors: { email: [message] } };
  };
  if (email.trim() === '' || password === '') return refuse(words('missing'));
  try {
    await signIn('credentials', { email, password, redirect: false });
  } catch (error) {
    if (!(error instanceof CredentialsSignin)) throw error;
    return refuse(words(error.code === 'throttled' ? 'throttled' : 'wrong'));
  }
  redirect(`/${locale}/home`);
}
