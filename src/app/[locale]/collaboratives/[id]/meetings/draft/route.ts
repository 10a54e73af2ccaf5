import { z } from 'zod';
import { answerDelete, answerGet, answerPut } from '@/features/meetings/record/answer-draft';
import { parseLocale } from '@/i18n/routing';
import { guardRoute } from '@/server/guard';

type Context = { readonly params: Promise<{ locale: string; id: string }> };
type Where = Parameters<typeof answerGet>[0];

/** Of which meeting the draft is: `?meeting=`, or none for one that was not planned. */
async function withGuard(
  request: Request,
  { params }: Context,
  then: (where: Where) => Promise<Response>,
): Promise<Response> {
  const { locale: asked, id } = await params;
  const locale = parseLocale(asked);
  const meetingId = new URL(request.url).searchParams.get('meeting');
  const isId = (text: string) => z.uuid().safeParse(text).success;
  if (!locale || !isId(id) || (meetingId !== null && !isId(meetingId)))
    return new Response(null, { status: 404 });
  const actor = await guardRoute('meeting:record', { kind: 'collaborative', id });
  if (!actor) return new Response(null, { status: 404 });
  return then({ actor, locale, collaborativeId: id, meetingId });
}

export function GET(request: Request, context: Context): Promise<Response> {
  return withGuard(request, context, answerGet);
}

export function PUT(request: Request, context: Context): Promise<Response> {
  return withGuard(request, context, (where) => answerPut(request, where));
}

export function DELETE(request: Request, context: Context): Promise<Response> {
  return withGuard(request, context, (where) => answerDelete(request, where));
}
