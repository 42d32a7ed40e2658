import { cacheControl } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

/** Those that CloudFront wants in a place of their own, and refuses among the others. */
const ofItsOwn = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'];

/**
 * A response headers policy, as `aws cloudfront create-response-headers-policy --response-headers-policy-config` takes
 * it. It cannot tell files apart, so the folders with hashed names have a second one, for a behaviour of their own.
 */
export function cloudfrontFile(caching: keyof typeof cacheControl): string {
  const others = [
    ...Object.entries(securityHeaders).filter(([name]) => !ofItsOwn.includes(name)),
    ['Cache-Control', cacheControl[caching]],
  ];
  const policy = {
    Name: `alongside-${caching}`,
    Comment:
      caching === 'hashed' ? 'Alongside: files whose names carry a hash' : 'Alongside: everything else',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy: securityHeaders['Content-Security-Policy'],
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: securityHeaders['Referrer-Policy'] },
    },
    CustomHeadersConfig: {
      Quantity: others.length,
      Items: others.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}
