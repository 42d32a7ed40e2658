import { useEffect, useState } from 'react';
import type { BankItem } from '../../domain/check.ts';
import { type ItemViews, loadItemViews } from './item-views.ts';

/** The views of the questions drawn, once they are there. */
export function useItemViews(drawn: readonly BankItem[]): ItemViews | undefined {
  const [views, setViews] = useState<ItemViews>();
  useEffect(() => {
    let isWanted = true;
    void loadItemViews(new Set(drawn.map(({ item }) => item.type))).then((loaded) => {
      if (isWanted) setViews(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [drawn]);
  const isWhole = drawn.every(({ item }) => views?.has(item.type));
  return isWhole ? views : undefined;
}
