import { HEALTH_BOARD, id, type Known, RHONDDA_CYNON_TAF, type Tx } from './demo-context';

/** Teams whose arrangement lacks something: the gate has to find it. */
const WITHOUT_LEAD = ['PCD-BRI'];
const WITHOUT_INCIDENT_ROUTE = ['DT-BR'];
/** Teams for which nobody has written an arrangement yet. */
const WITHOUT_ARRANGEMENT = ['POOL', 'WINTER', 'MSK', 'HOSP-S'];

/** Leads of the council that keeps names: staff numbers of the demonstration's named file. */
const NAMED_LEADS: Readonly<Record<string, string>> = {
  'RCT-CYN': 'RCT-S103',
  'RCT-RHO': 'RCT-S109',
  'RCT-TAF': 'RCT-S117',
};

/** Leads of the others, by the profession that a team begins with. */
const LEADS: Readonly<Record<string, { readonly name: string; readonly number: string }>> = {
  PHY: { name: 'Morfydd Sampl', number: 'PH990101' },
  FCP: { name: 'Morfydd Sampl', number: 'PH990101' },
  OT: { name: 'Geraint Ffug', number: 'OT990102' },
  SLT: { name: 'Bethan Enghraifft', number: 'SL990103' },
  DT: { name: 'Oliver Example', number: 'DT990104' },
  POD: { name: 'Rhiannon Prawf', number: 'CH990105' },
};
const ANY_LEAD = { name: 'Gwenllian Enghraifft', number: 'OT990106' };

/** Service arrangements: what is the same for all who work in a team. */
export async function loadArrangements(tx: Tx, known: Known): Promise<void> {
  const teams = await tx.team.findMany({
    select: { id: true, code: true, employerId: true, employer: { select: { nameEn: true } } },
  });
  const leads = await tx.staff.findMany({
    where: { employerId: known.body(RHONDDA_CYNON_TAF), staffNumber: { in: Object.values(NAMED_LEADS) } },
    select: {
      id: true,
      staffNumber: true,
      name: true,
      registrations: { select: { number: true } },
    },
  });
  await tx.serviceArrangement.createMany({
    data: teams
      .filter(({ code }) => !WITHOUT_ARRANGEMENT.includes(code))
      .map(({ id: teamId, code, employerId, employer }) => {
        const staff = leads.find(({ staffNumber }) => staffNumber === NAMED_LEADS[code]);
        const lead = staff
          ? { name: staff.name, number: staff.registrations[0]?.number ?? null }
          : (LEADS[code.split('-')[0] ?? ''] ?? ANY_LEAD);
        const led = !WITHOUT_LEAD.includes(code);
        const board = employerId === known.body(HEALTH_BOARD);
        return {
          id: id(),
          employerId,
          teamId,
          professionalLead: led ? lead.name : null,
          leadRegistration: led ? lead.number : null,
          leadStaffId: led ? (staff?.id ?? null) : null,
          clinicalGovernance: board
            ? 'Therapies governance group of the health board'
            : `Governance lead of ${employer.nameEn}`,
          incidentRoute: WITHOUT_INCIDENT_ROUTE.includes(code)
            ? null
            : `Incidents and complaints are reported to ${employer.nameEn}`,
        };
      }),
  });
}
