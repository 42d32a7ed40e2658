import { apacheFile } from './apache-file.ts';
import { azureFile } from './azure-file.ts';
import { cloudfrontFile } from './cloudfront-file.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx-file.ts';

/** A file that tells a host what to send with the site. */
export interface HeaderFile {
  readonly name: string;
  readonly text: string;
  /** Its host reads it from the folder that it serves. */
  readonly isServed: boolean;
}

/** The same headers in the shape that each host wants. `base` is the sub-path, without its last slash. */
export function listHeaderFiles(base: string): readonly HeaderFile[] {
  return [
    { name: '_headers', text: headersFile(base), isServed: true },
    { name: '.htaccess', text: apacheFile(base), isServed: true },
    { name: 'staticwebapp.config.json', text: azureFile(base), isServed: true },
    { name: 'nginx.conf', text: nginxFile(base), isServed: false },
    { name: 'cloudfront-hashed.json', text: cloudfrontFile('hashed'), isServed: false },
    { name: 'cloudfront-others.json', text: cloudfrontFile('others'), isServed: false },
  ];
}
