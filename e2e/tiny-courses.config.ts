import { readHeaders } from './read-headers.ts';

/** For `vite preview`: the tiny courses are served with the same headers as the course. */
export default { preview: { headers: Object.fromEntries(readHeaders()) } };
