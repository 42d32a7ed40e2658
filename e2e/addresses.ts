/**
 * Ports of their own, so that a live preview next door is never mistaken for the build under test. `E2E_PORT` names the
 * first of the three, so that the tests of two checkouts can run at the same time.
 */
const first = Number(process.env['E2E_PORT'] ?? 4471);

export const coursePort = first;
export const tinyCoursesPort = first + 1;
export const livePreviewPort = first + 2;

export const courseAddress = `http://localhost:${coursePort}`;
export const tinyCoursesAddress = `http://localhost:${tinyCoursesPort}`;
