import { useEffect, useState } from 'react';
import type { BankItem } from '../../domain/check.ts';
import { type DrawnTypes, loadDrawnTypes } from './drawn-types.ts';

/** The types of the questions drawn, once they are there. */
export function useDrawnTypes(drawn: readonly BankItem[]): DrawnTypes | undefined {
  const [types, setTypes] = useState<DrawnTypes>();
  useEffect(() => {
    let isWanted = true;
    void loadDrawnTypes(new Set(drawn.map(({ item }) => item.type))).then((loaded) => {
      if (isWanted) setTypes(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [drawn]);
  const isWhole = drawn.every(({ item }) => types?.has(item.type));
  return isWhole ? types : undefined;
}
