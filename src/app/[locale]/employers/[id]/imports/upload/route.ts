import { z } from 'zod';
import { answerUpload } from '@/features/workforce/imports/upload/answer-upload';
import { parseLocale } from '@/i18n/routing';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

/** Takes a posted file, because a server action takes 1 MB and a proxy 10; then back to a page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, id } = await params;
  const locale = parseLocale(asked);
  if (!locale || !z.uuid().safeParse(id).success) return new Response(null, { status: 404 });
  const actor = await guardRoute('workforce:import', { kind: 'body', id });
  if (!actor) return new Response(null, { status: 404 });
  return answerUpload(request, actor, { locale, employerId: id });
}
