import type { en } from './roles.en';
import type { Words } from './words-type';

export const cy: Words<typeof en> = {
  collaborativeMember: 'Aelod o gydweithredfa',
  collaborativeObserver: 'Arsylwr cydweithredfa',
  collaborativeLead: 'Arweinydd cydweithredfa',
  collaborativeDeputy: 'Dirprwy arweinydd cydweithredfa',
  clusterLead: 'Arweinydd clwstwr',
  headOfService: 'Pennaeth gwasanaeth',
  workforceOfficer: 'Swyddog gweithlu',
  professionalExecutive: 'Cyfarwyddwr therapïau a gwyddor iechyd',
  rpbPlanner: 'Cynllunydd rhanbarthol',
  nationalReader: 'Darllenydd cenedlaethol',
  administrator: 'Gweinyddwr',
};

export const review: readonly string[] = [
  'collaborativeMember',
  'collaborativeObserver',
  'collaborativeLead',
  'collaborativeDeputy',
  'professionalExecutive',
];
