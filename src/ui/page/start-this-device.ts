import { offerClearing } from './offer-clearing.ts';
import { offerSetAside } from './offer-set-aside.ts';

/** What the progress page does besides showing progress. */
offerClearing();
void offerSetAside();
