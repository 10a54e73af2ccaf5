/** What people are appointed as. */
export const en = {
  collaborativeMember: 'Collaborative member',
  collaborativeObserver: 'Observer of a collaborative',
  collaborativeLead: 'Collaborative lead',
  collaborativeDeputy: 'Deputy lead of a collaborative',
  clusterLead: 'Cluster lead',
  headOfService: 'Head of service',
  workforceOfficer: 'Workforce officer',
  professionalExecutive: 'Director of therapies and health science',
  rpbPlanner: 'Regional planner',
  nationalReader: 'National reader',
  administrator: 'Administrator',
} as const;
