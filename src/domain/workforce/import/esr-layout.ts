import { addWte, WTE_SCALE, type Wte, wteToDecimal, ZERO_WTE } from '../../wte/wte';
import { NHS_FULL_TIME_WEEK, readContractedWte } from '../contracted-wte';
import { type InPost, inPostLookup, judgeInPost } from '../in-post';
import { determineProfession } from '../profession/determine-profession';
import { answeredAbout, type ProfessionRow, positionParts, said } from '../profession/position-row';
import { checkRegisterNumber, readRegisterNumber } from '../registration/check-register-number';
import { aggregateKey } from './aggregate-layout';
import { CONTRACT_TYPES, readCode, readGrade } from './code-words';
import { plainHeading } from './columns';
import { cellRules, type EsrContext, type ImportContext, lookup } from './context';
import type { Mapping } from './mapping';
import { overOne, samePeople } from './named-layout';
import type { ApartReason, LayoutReader, Question, Remark, RowReading, Texts } from './reading';
import { type RowReader, readRow } from './row-reader';
import type { SheetRow } from './sheet-row';

/** What one row says, once it is known whose team and profession it is. */
interface Said {
  readonly facts: Texts;
  readonly wte: Wte;
  readonly presence: 'in_post' | 'long_absence' | 'apart';
}

/**
 * Reads an extract of the Electronic Staff Record or of a payroll like it: one row an assignment. Whose profession and
 * which team a row is, a person is asked once where the file does not tell. Without an agreement on named records the
 * rows are summed by team, profession, tier and band while they are read: then nothing of a person leaves this reader.
 */
export function esrLayout(mapping: Mapping, context: ImportContext): LayoutReader {
  const rules = cellRules(context, mapping);
  const { lists, professionAnswers, teamAnswers } = context.esr;
  const inPost = inPostLookup();
  const week = mapping.fullTimeWeek ?? NHS_FULL_TIME_WEEK;
  const teamOf = teamLookup(context, teamAnswers);
  const prefixes = new Map(context.professions.map(({ key, registerPrefix }) => [key, registerPrefix]));
  const people = samePeople(context);
  const sums = sumByTeam();
  const given = (column: string) => column in mapping.columns;

  function readOne(line: SheetRow): RowReading {
    const reader = readRow(line, rules);
    const { row } = line;
    const wte = readWte(reader, week);
    const rejected = (): RowReading => ({
      ...{ kind: 'rejected', row, errors: [...reader.errors], wte },
      cells: context.named ? reader.cells() : withoutPerson(reader.cells()),
    });
    if (reader.errors.length > 0) return rejected();
    const apart = (why: ApartReason): RowReading => ({ kind: 'apart', row, why, wte });

    const post = judgeInPost(postCells(reader), inPost);
    if (post.kind === 'unknown') noteUnknown(reader, post);
    else if (post.kind === 'left_out') return apart('left-out');
    const position = positionOf(reader);
    const told = determineProfession(position, lists, professionAnswers);
    if (told.kind === 'outside') return apart('other-profession');

    const band = reader.code('grade', readGrade, 'IMPORT-BAND-UNKNOWN');
    const unit = reader.text('organisation', { required: true, most: 200, isNumber: true });
    const snapshotOn = reader.day('snapshotOn');
    if (snapshotOn !== null && snapshotOn > context.today) {
      reader.note('IMPORT-CHECK-LATER', 'snapshotOn', snapshotOn, { today: context.today });
    }
    const endsOn = reader.day('endsOn');
    if (wte === null && reader.errors.length === 0) reader.note('IMPORT-CELL-MISSING', 'wte', '');
    if (
      reader.errors.length > 0 ||
      post.kind === 'unknown' ||
      band === null ||
      unit === null ||
      wte === null
    ) {
      return rejected();
    }
    const ask = (question: Question): RowReading => ({
      ...{ kind: 'asking', row, question, wte },
      cells: context.named ? reader.cells() : withoutPerson(reader.cells()),
    });
    if (told.kind === 'undetermined') {
      const about = answeredAbout(positionParts(position));
      if (about === null) {
        reader.note(
          'IMPORT-PROFESSION-UNKNOWN',
          'jobRole',
          position.jobRole ?? position.occupationCode ?? '',
        );
        return rejected();
      }
      const shown = [position.positionTitle, position.jobRole, position.occupationCode]
        .filter(Boolean)
        .join(' · ');
      return ask({ kind: 'profession', about, shown, candidates: told.candidates });
    }
    const teamCode = teamOf(unit);
    if (teamCode === null) {
      return ask({ kind: 'team', about: plainHeading(unit), shown: unit, candidates: [] });
    }

    const { professionKey: profession, tier } = told;
    const contractType = readCode(reader.raw('contractType') ?? '', CONTRACT_TYPES) ?? 'permanent';
    const about = { teamCode, profession, tier };
    if (!context.named) {
      sums.add({
        facts: { ...about, bandGroup: band },
        ...{ wte, presence: post.kind, isFixedTerm: contractType === 'fixed_term' },
      });
      return { kind: 'read', row, key: '', facts: {}, wte, warnings: [] };
    }
    const facts: Texts = {
      ...about,
      band,
      contractType,
      staffNumber: reader.text('staffNumber', { required: true, most: 40, isNumber: true }),
      postNumber: reader.text('postNumber', { required: true, most: 40, isNumber: true }),
      ...(given('name') ? { name: reader.text('name', { most: 120 }) } : {}),
      contractedWte: wteToDecimal(wte),
      presence: post.kind,
      positionTitle: reader.text('positionTitle', { most: 200 }),
      decidedBy: told.by,
      decidedFrom: told.from.slice(0, 200),
      ...(given('endsOn') ? { fundingEndsOn: contractType === 'fixed_term' ? endsOn : null } : {}),
      ...(given('welshLevel') ? { welshLevel: readWelsh(reader) } : {}),
      ...registrationOf(reader, prefixes.get(profession) ?? null),
    };
    if (reader.errors.length === 0) people.check(reader, facts);
    if (reader.errors.length > 0) return rejected();
    const warnings: Remark[] = wte > WTE_SCALE ? [overOne(wteToDecimal(wte))] : [];
    return { kind: 'read', row, key: facts.postNumber ?? '', facts, wte, warnings };
  }

  return {
    read(line) {
      const reading = readOne(line);
      // Summed rows come at the end.
      return reading.kind === 'read' && !context.named ? [] : [reading];
    },
    finish: () => sums.rows(),
  };
}

/** The unit as a person said it once, or a team's own code or name. */
function teamLookup(
  context: ImportContext,
  answers: EsrContext['teamAnswers'],
): (unit: string) => string | null {
  const find = lookup(
    context.teams,
    ({ code }) => code,
    ({ nameEn, nameCy }) => [nameEn, nameCy],
  );
  return (unit) => answers.get(plainHeading(unit)) ?? find(unit)?.code ?? null;
}

function readWte(reader: RowReader, week: string): Wte | null {
  const [fte, hours] = [reader.raw('wte'), reader.raw('hours')];
  const read = readContractedWte({ fte, hours }, week);
  if (read.kind === 'wte') return read.wte;
  if (read.kind === 'wrong') {
    const column = read.field === 'fte' ? 'wte' : 'hours';
    const code = read.why === 'negative' ? 'IMPORT-WTE-NEGATIVE' : 'IMPORT-WTE-WRONG';
    reader.note(code, column, (column === 'wte' ? fte : hours) ?? '');
  }
  if (read.kind === 'conflict') {
    const facts = { byFteWte: read.byFte, byHoursWte: read.byHours, week };
    reader.note('IMPORT-WTE-CONFLICT', 'hours', hours ?? '', facts);
  }
  return null;
}

const postCells = (reader: RowReader) => ({
  status: reader.raw('status'),
  category: reader.raw('contractType'),
  personType: reader.raw('personType'),
});

function noteUnknown(reader: RowReader, post: Extract<InPost, { kind: 'unknown' }>): void {
  const column = post.field === 'category' ? 'contractType' : post.field;
  reader.note('IMPORT-STATUS-UNKNOWN', column, post.value);
}

function positionOf(reader: RowReader): ProfessionRow {
  const text = (column: string) => said(reader.raw(column));
  return {
    positionNumber: text('positionNumber'),
    positionTitle: text('positionTitle'),
    jobRole: text('jobRole'),
    occupationCode: text('occupationCode'),
    staffGroup: text('staffGroup'),
    registrationBody: text('registrationBody'),
    registrationType: text('registrationType'),
    registrationNumber: text('registrationNumber'),
  };
}

/** Columns that tell of a person, which a file without an agreement must not leave behind. */
const PERSONAL = [
  'name',
  'staffNumber',
  'postNumber',
  'registrationNumber',
  'registrationExpiresOn',
  'welshLevel',
];

function withoutPerson(cells: Texts): Texts {
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !PERSONAL.includes(column)));
}

/** Levels run from 0 to 5; "3 - Gallu …" is read by its figure. An empty cell is not known. */
function readWelsh(reader: RowReader): string | null {
  const text = reader.raw('welshLevel');
  if (text === null) return null;
  const level = /^(?:lefel|level)?\s*([0-5])(?!\d)/iu.exec(text)?.[1] ?? null;
  if (level === null) reader.note('IMPORT-WELSH-LEVEL', 'welshLevel', text);
  return level;
}

/** A number that cannot be of the profession's register is refused; an empty one says nothing. */
function registrationOf(reader: RowReader, expected: string | null): Texts {
  const text = reader.raw('registrationNumber');
  if (text === null) return {};
  const wrong = checkRegisterNumber(text, expected);
  if (wrong) {
    reader.note('IMPORT-REGISTRATION-PREFIX', 'registrationNumber', text, {
      expected: wrong.facts.expected ?? '',
    });
    return {};
  }
  const expiresOn = reader.day('registrationExpiresOn');
  return {
    registrationNumber: readRegisterNumber(text)?.text ?? text.replaceAll(' ', '').toUpperCase().slice(0, 20),
    ...(expiresOn === null ? {} : { registrationExpiresOn: expiresOn }),
  };
}

interface Summed extends Said {
  readonly isFixedTerm: boolean;
}

/** Adds rows up by team, profession, tier and band; what has a line of its own is not in post. */
function sumByTeam() {
  const rows = new Map<string, { facts: Texts; inPost: Wte; absent: Wte; apart: Wte; fixedTerm: Wte }>();
  return {
    add({ facts, wte, presence, isFixedTerm }: Summed): void {
      const key = aggregateKey(facts);
      const sum = rows.get(key) ?? {
        ...{ facts, inPost: ZERO_WTE, absent: ZERO_WTE, apart: ZERO_WTE, fixedTerm: ZERO_WTE },
      };
      if (presence === 'apart') sum.apart = addWte(sum.apart, wte);
      else {
        sum.inPost = addWte(sum.inPost, wte);
        if (presence === 'long_absence') sum.absent = addWte(sum.absent, wte);
        if (isFixedTerm) sum.fixedTerm = addWte(sum.fixedTerm, wte);
      }
      rows.set(key, sum);
    },
    rows(): RowReading[] {
      return [...rows].map(([key, { facts, inPost, absent, apart, fixedTerm }]) => ({
        ...{ kind: 'read', row: null, key, wte: addWte(inPost, apart), warnings: [] },
        facts: {
          ...facts,
          inPostWte: wteToDecimal(inPost),
          fixedTermWte: wteToDecimal(fixedTerm),
          longAbsentWte: wteToDecimal(absent),
          apartWte: wteToDecimal(apart),
        },
      }));
    },
  };
}
