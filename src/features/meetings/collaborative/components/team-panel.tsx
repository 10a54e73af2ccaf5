import { LinkLines, Panel } from '@/ui/panel';
import type { teamPanel } from '../team-panel';
import type { en } from '../words.en';

type Props = Readonly<{
  view: Awaited<ReturnType<typeof teamPanel>>;
  words: Readonly<Record<keyof (typeof en)['teams'], string>>;
}>;

/** Teams of the team map and whether anybody speaks for them. */
export function TeamPanel({ view, words }: Props) {
  return (
    <Panel title={words.title}>
      <p>{view.lead}</p>
      {view.inWords ? <p>{view.inWords}</p> : null}
      {view.without.length > 0 ? <LinkLines lines={view.without} /> : null}
      {view.unknown.length > 0 ? (
        <>
          <p>{words.unknown}</p>
          <LinkLines lines={view.unknown} />
        </>
      ) : null}
    </Panel>
  );
}
