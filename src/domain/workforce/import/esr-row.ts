import { looksLikeNhsNumber } from '../../privacy/nhs-number';
import type { CalendarDay } from '../../time/calendar-day';
import type { Wte } from '../../wte/wte';
import type { InPost } from '../in-post';
import type { Determination, Reason } from '../profession/determine-profession';
import { answeredAbout, type ProfessionRow, positionParts } from '../profession/position-row';
import { type ContractType, readGrade } from './code-words';
import { plainHeading } from './columns';
import { cellRules, type ImportContext, teamLookup } from './context';
import { contractLookup, noteContract, weekOf, wteOf } from './contract-cells';
import { positionLookup, postLookup } from './esr-cells';
import { shownOf } from './esr-privacy';
import type { Mapping } from './mapping';
import type { Question, RowReading } from './reading';
import { remembering } from './remembering';
import { type RowReader, readRow } from './row-reader';
import type { SheetRow } from './sheet-row';

/** A row that has nothing wrong and nothing to be asked. */
export interface EsrRow {
  readonly kind: 'said';
  readonly row: number;
  readonly reader: RowReader;
  readonly wte: Wte;
  readonly teamCode: string;
  readonly profession: string;
  readonly tier: string;
  readonly decided: Reason;
  readonly band: string;
  readonly presence: Exclude<InPost['kind'], 'unknown' | 'left_out'>;
  readonly contractType: ContractType;
  readonly endsOn: CalendarDay | null;
}

export interface EsrRowReader {
  read(line: SheetRow): EsrRow | RowReading;
  rejected(reader: RowReader, wte: Wte | null): RowReading;
}

/** What each row of an extract says: of which team and profession, with how much WTE, and whether it counts at all. */
export function esrRows(mapping: Mapping, context: ImportContext): EsrRowReader {
  const rules = cellRules(context, mapping);
  const { lists, professionAnswers, teamAnswers } = context.esr;
  const week = weekOf(mapping);
  const contractOf = contractLookup(week);
  const postOf = postLookup();
  const positionOf = positionLookup(lists, professionAnswers);
  const gradeOf = remembering(readGrade);
  const teamOf = teamLookup(context, teamAnswers);
  const shown = shownOf(context.named);

  const rejected = (reader: RowReader, wte: Wte | null): RowReading => ({
    ...{ kind: 'rejected', row: reader.row, wte },
    ...{ errors: shown.errors(reader), cells: shown.cells(reader) },
  });

  const asking = (reader: RowReader, wte: Wte, question: Question): RowReading => ({
    ...{ kind: 'asking', row: reader.row, question, wte },
    cells: shown.cells(reader),
  });

  function askProfession(
    reader: RowReader,
    wte: Wte,
    position: ProfessionRow,
    told: Extract<Determination, { kind: 'undetermined' }>,
  ): RowReading {
    const about = answeredAbout(positionParts(position));
    const names = [position.positionTitle, position.jobRole, position.occupationCode].filter(
      (text) => text !== null,
    );
    if (about === null) {
      reader.note('IMPORT-PROFESSION-UNKNOWN', 'jobRole', position.jobRole ?? position.occupationCode ?? '');
      return rejected(reader, wte);
    }
    if ([about, ...names].some(looksLikeNhsNumber)) {
      reader.note('IMPORT-NHS-NUMBER', 'positionTitle', '');
      return rejected(reader, wte);
    }
    const { candidates } = told;
    return asking(reader, wte, {
      kind: 'profession',
      about,
      shown: names.join(' · ').toWellFormed(),
      candidates,
    });
  }

  function readCells(reader: RowReader) {
    const band = reader.code('grade', gradeOf, 'IMPORT-BAND-UNKNOWN');
    const unit = reader.text('organisation', { required: true, most: 200, isNumber: true });
    const snapshotOn = reader.day('snapshotOn');
    if (snapshotOn !== null && snapshotOn > context.today) {
      reader.note('IMPORT-CHECK-LATER', 'snapshotOn', snapshotOn, { today: context.today });
    }
    return { band, unit, endsOn: reader.day('endsOn') };
  }

  function read(line: SheetRow): EsrRow | RowReading {
    const reader = readRow(line, rules);
    const { row } = line;
    const contract = contractOf({ fte: reader.raw('wte'), hours: reader.raw('hours') });
    const wte = wteOf(contract);
    // In a row with a cell too many every later cell stands in the wrong place: only that is worth saying.
    if (reader.errors.length > 0) return rejected(reader, wte);

    const { inPost, contractType } = postOf(reader);
    if (inPost.kind === 'left_out') return { kind: 'apart', row, why: 'left-out', wte };
    const { position, told } = positionOf(reader);
    if (told.kind === 'outside') return { kind: 'apart', row, why: 'other-profession', wte };

    noteContract(reader, contract, 'wte', week);
    if (inPost.kind === 'unknown') noteUnknown(reader, inPost);
    const { band, unit, endsOn } = readCells(reader);
    if (reader.errors.length > 0 || inPost.kind === 'unknown') return rejected(reader, wte);
    if (band === null || unit === null || wte === null) return rejected(reader, wte);

    if (told.kind === 'undetermined') return askProfession(reader, wte, position, told);
    const teamCode = teamOf(unit);
    if (teamCode === null) {
      const question = { about: plainHeading(unit), shown: unit, candidates: [] };
      return asking(reader, wte, { kind: 'team', ...question });
    }
    return {
      ...{ kind: 'said', row, reader, wte, teamCode, band, endsOn, contractType },
      ...{ profession: told.professionKey, tier: told.tier, decided: { by: told.by, from: told.from } },
      presence: inPost.kind,
    };
  }

  return { read, rejected };
}

function noteUnknown(reader: RowReader, post: Extract<InPost, { kind: 'unknown' }>): void {
  const column = post.field === 'category' ? 'contractType' : post.field;
  reader.note('IMPORT-STATUS-UNKNOWN', column, post.value);
}
