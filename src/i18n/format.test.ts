import { describe, expect, it } from 'vitest';
import { formats } from './format';

const en = formats('en');
const cy = formats('cy');

describe('formats', () => {
  it('writes calendar days without moving them', () => {
    expect(en.day('2026-11-12')).toBe('12 November 2026');
    expect(cy.day('2026-11-12')).toBe('12 Tachwedd 2026');
    expect(en.weekday('2026-12-03')).toBe('Thursday 3 December 2026');
    expect(en.day('2026-03-29')).toBe('29 March 2026');
    expect(() => en.day('12/11/2026')).toThrow(RangeError);
  });

  it('writes an instant on the clock of Wales', () => {
    expect(en.instant(new Date('2026-07-01T22:30:00Z'))).toMatch(/^1 July 2026.*23:30$/);
    expect(cy.instant(new Date('2026-12-31T23:30:00Z'))).toMatch(/^31 Rhagfyr 2026.*23:30$/);
  });

  it.each([
    [340_000, '3.4 WTE', '3.40', '+3.40'],
    [-30_000, '\u22120.3 WTE', '\u22120.30', '\u22120.30'],
    [25_000, '0.25 WTE', '0.25', '+0.25'],
    [500, '0.01 WTE', '0.01', '+0.01'],
    [499, '0.0 WTE', '0.00', '0.00'],
    [-499, '0.0 WTE', '0.00', '0.00'],
    [123_456_000, '1,234.56 WTE', '1,234.56', '+1,234.56'],
  ])('writes %d hundred-thousandths as WTE', (value, sentence, figure, signed) => {
    expect([en.wte(value), en.wteFigure(value), en.signedWteFigure(value)]).toEqual([
      sentence,
      figure,
      signed,
    ]);
  });

  it('joins and sorts by the language', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(cy.list(['Merthyr', 'Gogledd Cynon', 'De Cynon'])).toBe('Merthyr, Gogledd Cynon a De Cynon');
    expect(cy.list(['Deietegydd', 'Awdiolegydd'])).toBe('Deietegydd ac Awdiolegydd');
    expect(cy.list(['Orthoptydd', 'Ymarferydd'])).toBe('Orthoptydd ac Ymarferydd');
    expect(cy.list(['4 aelod', '2 sector'])).toBe('4 aelod a 2 sector');
    expect(cy.list(['4 aelod', '1 sector'])).toBe('4 aelod ac 1 sector');
    expect(cy.list(['4 aelod', '10 sector'])).toBe('4 aelod a 10 sector');
    expect(cy.list(['4 aelod', '18 sector'])).toBe('4 aelod ac 18 sector');
    expect(cy.list(['4 aelod', 'yr arweinydd'])).toBe('4 aelod a’r arweinydd');
    expect([cy.list(['un']), cy.list([])]).toEqual(['un', '']);
    expect(cy.sortBy(['Llandaf', 'Lwmws', 'Chwilog', 'Cwmbrân'], (name) => name)).toEqual([
      'Cwmbrân',
      'Chwilog',
      'Lwmws',
      'Llandaf',
    ]);
    expect(cy.percent(0.824)).toBe('82%');
  });

  it.each([
    [['Deietegydd', 'Podiatrydd'], 'Deietegydd a Phodiatrydd'],
    [['Abertawe', 'Castell-nedd'], 'Abertawe a Chastell-nedd'],
    [['Merthyr', 'Cynon', 'Pen-y-bont'], 'Merthyr, Cynon a Phen-y-bont'],
    [['Rhondda', 'Taf Elái'], 'Rhondda a Thaf Elái'],
    [['Penarth', 'Y Barri'], 'Penarth a’r Barri'],
    [['Rhestrau', 'Chwarteri'], 'Rhestrau a Chwarteri'],
    [['Rhestrau', 'Theatr'], 'Rhestrau a Theatr'],
    [['RPB', 'PCPG'], 'RPB a PCPG'],
    [['2 aelod', '3 phroffesiwn'], '2 aelod a 3 phroffesiwn'],
    [['Caerdydd'], 'Caerdydd'],
  ])('mutates what follows Welsh "a": %s', (items, expected) => {
    expect(cy.list(items)).toBe(expected);
  });

  it('leaves names and words of a file as they were written', () => {
    expect(cy.list(['Sioned Pugh', 'Carys Tudur'], { asWritten: true })).toBe('Sioned Pugh a Carys Tudur');
    expect(cy.list(['Swydd', 'Y cod'], { asWritten: true })).toBe('Swydd ac Y cod');
  });
});
