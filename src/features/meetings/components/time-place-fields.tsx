import { DateField } from '@/ui/form/date-field';
import { TextField } from '@/ui/form/text-field';
import type { FormState } from '@/ui/form-state';

type Props = Readonly<{
  state: FormState;
  words: Readonly<
    Record<'startsAt' | 'startsAtHint' | 'endsAt' | 'endsAtHint' | 'location' | 'locationHint', string>
  >;
  /** The label of the day, where the form asks for one. */
  day?: string;
  /** Days as YYYY-MM-DD. */
  initial?: Readonly<Partial<Record<'heldOn' | 'startsAt' | 'endsAt' | 'location', string>>>;
  /** A series is nothing without its times; a meeting may be planned before they are known. */
  timesNeeded?: boolean;
}>;

/** When a meeting is and where: the same fields wherever it is planned, changed, repeated or written down. */
export function TimePlaceFields({ state, words, day, initial = {}, timesNeeded = false }: Props) {
  return (
    <>
      <div className="cyd-beside">
        {day === undefined ? null : (
          <DateField name="heldOn" label={day} state={state} initial={initial.heldOn} />
        )}
        <TextField
          name="startsAt"
          label={words.startsAt}
          hint={words.startsAtHint}
          state={state}
          width={5}
          initial={initial.startsAt}
          optional={!timesNeeded}
        />
        <TextField
          name="endsAt"
          label={words.endsAt}
          hint={words.endsAtHint}
          state={state}
          width={5}
          initial={initial.endsAt}
          optional={!timesNeeded}
        />
      </div>
      <TextField
        name="location"
        label={words.location}
        hint={words.locationHint}
        state={state}
        width={20}
        initial={initial.location}
        optional
      />
    </>
  );
}
