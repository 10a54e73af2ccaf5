import type { ImportWords } from '../import-words';
import { Refresher } from './refresher';

interface Props {
  readonly rowsRead: number;
  /** The page's own address, without questions. */
  readonly href: string;
  /** A reader without scripts has asked the page to look by itself: it must not reload before they say so. */
  readonly looks: boolean;
  readonly words: ImportWords;
}

const EVERY_SECONDS = 4;
const WITHOUT_SCRIPTS_SECONDS = 10;

/** How far a file has been read. */
export function WaitingBatch({ rowsRead, href, looks, words: { say } }: Props) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say('waiting.heading')}</h2>
      <p role="status">{say('waiting.rows', { count: rowsRead })}</p>
      <p>{say('waiting.close')}</p>
      <Refresher seconds={EVERY_SECONDS} />
      <noscript>
        {looks ? <meta httpEquiv="refresh" content={String(WITHOUT_SCRIPTS_SECONDS)} /> : null}
        <p>
          <a href={looks ? `${href}?look=yes` : href}>{say('waiting.again')}</a>
        </p>
        <p>
          <a href={looks ? href : `${href}?look=yes`}>{say(looks ? 'waiting.stop' : 'waiting.byItself')}</a>
        </p>
      </noscript>
    </section>
  );
}
