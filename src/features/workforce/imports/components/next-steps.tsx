import { sumWte } from '@/domain/wte/wte';
import { LinkLines, Panel } from '@/ui/panel';
import type { StoredSummary } from '../data/batch-json';
import type { OpenQuestion } from '../data/find-rows';
import type { ImportWords } from '../import-words';
import { takes } from '../shown-parts';

interface Props {
  readonly summary: StoredSummary;
  readonly questions: readonly OpenQuestion[];
  readonly words: ImportWords;
}

/** What waits for the reader on a long page, with the way to each. */
export function NextSteps({ summary, questions, words: { say, format } }: Props) {
  const { records } = takes(summary);
  const wte = format.wte(sumWte(questions.map((question) => question.wte)));
  return (
    <Panel title={say('next.heading')} tone="needs-you">
      <LinkLines
        lines={[
          ...(questions.length > 0
            ? [
                {
                  key: 'questions',
                  href: '#questions',
                  text: say('next.questions', { count: questions.length }),
                  detail: say('next.questionsDetail', { rows: summary.asking, wte }),
                },
              ]
            : []),
          ...(summary.rejected > 0
            ? [
                {
                  key: 'rejected',
                  href: '#rejected',
                  text: say('next.rejected', { count: summary.rejected }),
                  detail: say('next.rejectedDetail'),
                },
              ]
            : []),
          {
            key: 'take',
            href: '#take',
            text: say('next.take'),
            detail: say('next.takeDetail', { count: records }),
          },
        ]}
      />
    </Panel>
  );
}
