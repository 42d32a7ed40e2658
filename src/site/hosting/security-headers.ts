import { contentPolicy } from './content-policy.ts';

/** No page asks for any of these, so nothing that got into one could either. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * What is sent with every file. `npm run preview` and the tests send the same, so that each test also shows that
 * nothing needs more. Whether a whole host is reached by HTTPS only is for the host to say, not for a folder on it.
 */
export const securityHeaders = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;
