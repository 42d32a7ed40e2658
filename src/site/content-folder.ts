/** The folder that holds the course. CONTENT_DIR chooses another. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';
