import { expect, it } from 'vitest';
import { representTeams } from './team-representation';

const teams = [
  { id: 'podiatry', professions: ['podiatrist'] },
  { id: 'mixed', professions: ['physiotherapist', 'podiatrist'] },
  { id: 'dietetics', professions: ['dietitian'] },
  { id: 'without-figures', professions: [] },
];
const nobody = { teamId: null, represents: null };

it('asks every team where the collaborative is for all professions', () => {
  expect(representTeams(teams, [{ teamId: 'mixed', represents: null }, nobody], null)).toEqual({
    spokenFor: ['mixed'],
    without: ['podiatry', 'dietetics', 'without-figures'],
    unknown: [],
    inWordsAlone: 0,
  });
});

it('asks the teams of one profession, and says which it cannot tell', () => {
  expect(representTeams(teams, [], 'podiatrist')).toEqual({
    spokenFor: [],
    without: ['podiatry', 'mixed'],
    unknown: ['without-figures'],
    inWordsAlone: 0,
  });
});

it('counts members whose team stands in words, and no team twice', () => {
  const speaks = { teamId: 'podiatry', represents: 'Podiatry, Merthyr' };
  expect(
    representTeams(teams, [speaks, speaks, { teamId: null, represents: 'Falls response' }], 'podiatrist'),
  ).toMatchObject({ spokenFor: ['podiatry'], without: ['mixed'], inWordsAlone: 1 });
});
