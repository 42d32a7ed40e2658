/**
 * The part of React that the islands use, on Preact alone: preact/compat does all of React’s and weighs twice as much.
 * A name that is missing here fails the build.
 */
// biome-ignore lint/performance/noBarrelFile: it stands for a package, and packages are barrels
export { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
