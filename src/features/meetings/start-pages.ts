import type { Appointment } from '@/domain/access/actor';

/** The page that leads people on is itself the start page of whoever leads a cluster. */
export const CLUSTER_HOME = '/home';

/** Where an appointment's work begins: a path without language; null where there is nothing for it yet. */
export function startPage({ role, scope }: Appointment, firstRegionId: string | null): string | null {
  switch (role) {
    case 'collaborativeLead':
    case 'collaborativeDeputy':
    case 'collaborativeMember':
    case 'collaborativeObserver':
      return scope.kind === 'collaborative' ? `/collaboratives/${scope.id}` : null;
    case 'rpbPlanner':
      return scope.kind === 'place' ? `/regions/${scope.id}/gaps` : regionGaps(firstRegionId);
    case 'professionalExecutive':
      return scope.kind === 'body' ? `/employers/${scope.id}/report` : null;
    case 'workforceOfficer':
      return scope.kind === 'body' ? `/employers/${scope.id}/imports` : null;
    case 'headOfService':
      return '/deployments';
    case 'clusterLead':
      return CLUSTER_HOME;
    case 'nationalReader':
      return scope.kind === 'place' ? `/countries/${scope.id}/workforce` : null;
    case 'administrator':
      return '/about-the-data';
  }
}

function regionGaps(regionId: string | null): string | null {
  return regionId ? `/regions/${regionId}/gaps` : null;
}
