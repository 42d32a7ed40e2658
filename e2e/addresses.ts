/** Ports of their own, so that a live preview next door is never mistaken for the build under test. */
export const coursePort = 4471;
export const tinyCoursesPort = 4472;
export const livePreviewPort = 4473;

export const courseAddress = `http://localhost:${coursePort}`;
export const tinyCoursesAddress = `http://localhost:${tinyCoursesPort}`;
