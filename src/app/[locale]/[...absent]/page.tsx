import { notFound } from 'next/navigation';

/** Any address under a language that no other page answers: shows not-found.tsx in that language. */
export default function AbsentPage(): never {
  notFound();
}
