import 'server-only';
import { mayBeEnglish } from '@/domain/search/may-be-english';
import type { SearchQuery, SearchTerm } from '@/domain/search/search-query';
import { welshVariants } from '@/domain/search/welsh-mutations';
import { Prisma } from '@/server/prisma/client';

/** Folded words hold letters and figures only: quoted, nothing in them is an operator. */
const anyOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' | ');

const asTyped = (word: string) => Prisma.sql`to_tsquery('simple', ${anyOf([word])})`;
/** An English stem would join Welsh words that have nothing to do with each other. */
const stemOf = (words: readonly string[]) =>
  Prisma.sql`to_tsquery('english', ${anyOf(words.filter(mayBeEnglish))})`;
const inAnyForm = (word: string) =>
  Prisma.sql`(to_tsquery('simple', ${anyOf(welshVariants(word))}) || ${stemOf([word])})`;

function together({ terms }: SearchQuery, one: (word: string) => Prisma.Sql): Prisma.Sql {
  const phrase = ({ words, excluded }: SearchTerm) => {
    const joined = Prisma.join(words.map(one), ' <-> ');
    return excluded ? Prisma.sql`(!! (${joined}))` : Prisma.sql`(${joined})`;
  };
  return Prisma.sql`(${Prisma.join(terms.map(phrase), ' && ')})`;
}

/** The search for PostgreSQL: each word in any of its forms; and just as typed, which goes before the rest. */
export function searchSql(query: SearchQuery) {
  const wanted = wantedWords(query);
  return {
    inAnyForm: together(query, inAnyForm),
    asTyped: together(query, asTyped),
    /** Any of the English stems, to tell which words of a text were found by them. */
    stems: stemOf(wanted),
  };
}

export function wantedWords({ terms }: SearchQuery): string[] {
  return terms.filter(({ excluded }) => !excluded).flatMap(({ words }) => words);
}
