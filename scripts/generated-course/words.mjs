/** Enough different words that a search index of many lessons is about as large as a real one. */
const split = (/** @type {string} */ list) => list.trim().split(/\s+/);

export const people = split(`
  Amina Bela Chidi Dana Elif Femi Greta Hassan Ines Jonas Kezia Liam Mara Nadia Oskar Priya Quinn Rosa Samir Tessa
  Umar Vera Wanda Yusuf Zofia`);

export const roles = split(`
  apprentice archivist baker beekeeper bookbinder bricklayer carpenter clerk conductor cook dispatcher driver editor
  electrician farmer florist forester gardener glazier joiner librarian locksmith mechanic miller nurse painter pilot
  plumber porter potter printer roofer sailor surveyor tailor teacher tiler translator weaver welder`);

export const things = split(`
  agenda allotment anchor apron atlas barrel basket beacon bench blanket boiler bridge bucket cabinet calendar canal
  candle canvas cart ceiling chart chimney clay clock compass corridor counter courtyard crate cupboard diary ditch
  drawer engine envelope fence ferry filter flask folder fountain furnace garden gate glue gravel greenhouse hammer
  harbour harness hedge hinge kettle kiln ladder lantern ledger lever library lighthouse loom map market mill mirror
  mortar notebook orchard oven pantry parcel pavement pipe plank platform plough pond pulley pump quarry quilt rail
  ramp reservoir roof rope rudder saddle scaffold seedling shed shelf shutter sieve signal sketch sluice spindle stair
  station stove tarpaulin telescope thermometer thread tile timetable toolbox trowel tunnel turbine valve varnish
  vessel wagon wharf wheel windmill workshop yard`);

export const qualities = split(`
  ancient bright broad brittle calm careful clear coarse common cool crooked damp dense distant dry dusty early even
  faded familiar firm flat fragile fresh gentle gradual heavy hollow honest idle knotted late level light local loose
  muddy narrow neat nearby open ordinary patient plain pale quiet rare rough rusty shallow sharp simple slow smooth
  solid spare steady steep stiff sturdy sudden thick thin tidy tight uneven useful vacant warm weathered wide wooden`);

export const deeds = split(`
  adjusts arranges balances borrows brushes builds carries checks cleans collects compares copies counts covers cuts
  delivers describes draws empties fastens fetches fills fits folds gathers guards inspects joins labels lifts loads
  lowers marks measures mends moves names notices opens orders packs paints plans polishes prepares presses raises
  records repairs replaces returns rinses scrapes seals shapes sharpens sketches sorts stacks steers stores studies
  sweeps tests tightens traces trims turns unpacks washes watches weighs wraps`);

export const times = split(`
  afterwards again already always before daily early eventually first later monthly nightly now often once rarely
  seldom sometimes soon tomorrow twice usually weekly yearly yesterday`);

export const links = split(
  'although because before once since unless until when whenever where whereas while',
);
