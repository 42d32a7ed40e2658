/** The order after `step` went to a place (from 0). What is settled stays where it is, and others pass it by. */
export function moveStep(
  order: readonly string[],
  step: string,
  place: number,
  settled: ReadonlySet<string>,
): readonly string[] {
  const places = freePlaces(order, settled);
  const free = order.filter((one) => one !== step && !settled.has(one));
  free.splice(places.indexOf(place), 0, step);
  return order.map((one) => (settled.has(one) ? one : (free.shift() ?? one)));
}

/** The places between which steps can be moved. */
export function freePlaces(order: readonly string[], settled: ReadonlySet<string>): readonly number[] {
  return order.flatMap((step, place) => (settled.has(step) ? [] : [place]));
}
