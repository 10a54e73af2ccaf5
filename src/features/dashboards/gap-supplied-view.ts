import { addDays, type CalendarDay } from '@/domain/time/calendar-day';
import { sumWte } from '@/domain/wte/wte';
import { nameIn } from '@/i18n/named';
import type { GapFrame } from './gap-required-view';

/** The last day that people see of a half-open period. */
export const lastDay = (endsBefore: CalendarDay) => addDays(endsBefore, -1);

/** Who supplies the place: teams, and deployments in and out. */
export function suppliedPart(frame: GapFrame) {
  const { figures, words, f, locale, seesDeployments } = frame;
  const { supply, teamNames, inputs, openable, cell } = figures;
  const employer = (id: string) => {
    const found = inputs.employers.find((one) => one.id === id);
    return found ? nameIn(locale, found) : '';
  };
  const team = (id: string) => {
    const found = teamNames.get(id);
    return found ? nameIn(locale, found) : '';
  };
  const opens = (id: string) => seesDeployments && openable.has(id);
  const deploymentHref = (id: string) => (opens(id) ? `/${locale}/deployments/${id}` : undefined);
  const teams = supply.teams.map((row) => ({
    key: row.teamId,
    label: team(row.teamId),
    href: undefined,
    employer: employer(row.employerId),
    setting: words(`setting.${row.setting}`),
    placed: f.wteFigure(row.placed),
    moved: row.deployedOut === 0 ? f.wteFigure(row.deployedOut) : f.wteFigure(-row.deployedOut),
    counts: f.wteFigure(row.stays),
  }));
  const incoming = supply.deploymentsIn.map((row) => ({
    key: row.deploymentId,
    label: `${words('gap.supplied.deploymentIn', { reference: row.reference })}, ${words('gap.supplied.until', { day: f.day(lastDay(row.endsBefore)) })}`,
    href: deploymentHref(row.deploymentId),
    employer: employer(row.hostId),
    setting: words(`setting.${row.setting}`),
    placed: f.wteFigure(0),
    moved: f.signedWteFigure(row.counts),
    counts: f.wteFigure(row.counts),
  }));
  const total = cell.gap.supplied ?? sumWte([]);
  return {
    title: words('gap.supplied.title', { supplied: f.wteFigure(total) }),
    rows: [...f.sortBy(teams, ({ label }) => label), ...incoming],
    totals: [
      {
        key: 'total',
        label: words('gap.supplied.total'),
        href: undefined,
        employer: '',
        setting: '',
        placed: f.wteFigure(sumWte(supply.teams.map(({ placed }) => placed))),
        moved: '',
        counts: f.wteFigure(total),
      },
    ],
    out: supply.deploymentsOut.map((row) => ({
      key: row.deploymentId,
      text: words('gap.supplied.outLine', {
        reference: row.reference,
        wte: f.wteFigure(row.wte),
        day: f.day(lastDay(row.endsBefore)),
      }),
      href: deploymentHref(row.deploymentId),
      detail: opens(row.deploymentId) ? team(row.fromTeamId) : words('gap.supplied.hidden'),
    })),
  };
}
