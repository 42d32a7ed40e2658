import { z } from 'zod';
import { LONGEST_ID } from '../../domain/bounds.ts';
import { ID_PATTERN } from '../../domain/ids.ts';

/** Fields that several files have in common. */
export const id = z
  .string()
  .regex(ID_PATTERN, 'should be small letters, figures and single hyphens')
  .max(LONGEST_ID, `should have at most ${LONGEST_ID} signs`);
export const ids = z.array(id).min(1, 'needs at least one id');
export const text = z.string().trim().min(1, 'is empty');
/** A calendar date. */
export const date = z.iso.date('should be a date such as 2026-11-23');
/** A page of another site. */
export const webAddress = z.string().regex(/^https:\/\/\S+$/, 'should be a web address with https://');
/** An e-mail address or a web address. */
export const contact = z
  .string()
  .regex(
    /^(?:https:\/\/\S+|[^\s@:/?&]+@[^\s@:/?&]+)$/,
    'should be an e-mail address, or a web address with https://',
  );
/** A drawing beside the file that names it. */
export const illustration = z
  .string()
  .regex(/^[\w-]+\.svg$/, 'should be the name of an SVG file beside this one, such as door.svg')
  .describe('The name of a drawing beside this file.');
export const audience = z.enum(['everyone', 'psw', 'non-peer', 'manager']);
