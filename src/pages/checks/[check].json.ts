import type { APIRoute } from 'astro';
import type { Check } from '../../domain/check.ts';
import { sealBankItem } from '../../domain/sealed-bank.ts';
import { listChecks } from '../../site/list-checks.ts';
import { loadCourse } from '../../site/load-course.ts';
import { resolveItem } from '../../site/resolve-item.ts';

export function getStaticPaths() {
  return listChecks(loadCourse()).map(({ check }) => ({ params: { check: check.id }, props: { check } }));
}

/** The bank as a file of its own, sealed: nobody loads it before they begin. */
export const GET: APIRoute<{ readonly check: Check }> = ({ props: { check } }) =>
  Response.json(
    check.bank.map((bankItem) =>
      sealBankItem({ ...bankItem, item: resolveItem(bankItem.item, 'registers') }),
    ),
  );
