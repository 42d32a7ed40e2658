import { z } from 'zod';
import { ID_PATTERN } from '../../domain/ids.ts';

/** Fields that several files have in common. */
export const id = z.string().regex(ID_PATTERN, 'should be small letters, figures and single hyphens');
export const ids = z.array(id).min(1, 'needs at least one id');
export const text = z.string().trim().min(1, 'is empty');
export const audience = z.enum(['everyone', 'psw', 'non-peer', 'manager']);
