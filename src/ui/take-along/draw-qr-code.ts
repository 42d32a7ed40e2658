export interface QrDrawing {
  /** Of the whole square, its white border included. */
  readonly size: number;
  readonly path: string;
}

/** A QR code as one path of unit squares. Medium correction: a crease in the paper does no harm. */
export async function drawQrCode(text: string): Promise<QrDrawing> {
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
