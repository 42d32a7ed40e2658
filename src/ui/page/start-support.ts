import { offerPreferences } from './offer-preferences.ts';
import { showNation } from './show-nation.ts';

/** What the support page does besides what every page does. */
offerPreferences();
showNation();
