import { useEffect, useState } from 'react';
import { drawQrCode, type QrDrawing } from './draw-qr-code.ts';

interface Props {
  readonly text: string;
  readonly label: string;
}

/** Black on white in every mode: scanners want it so. Its program is loaded when it is first shown. */
export function QrCode({ text, label }: Props) {
  const [drawing, setDrawing] = useState<QrDrawing>();
  useEffect(() => {
    let isWanted = true;
    drawQrCode(text).then(
      (drawn) => isWanted && setDrawing(drawn),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (!drawing) return null;
  const { size, path } = drawing;
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
