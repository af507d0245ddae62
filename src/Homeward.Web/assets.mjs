// Copies what the pages use of the design system into wwwroot/lib: its stylesheet set in Public Sans throughout,
// the pictures that stylesheet names, its script, and its licence. Everything else of the package stays behind.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const from = join('node_modules', '@uswds', 'uswds');
const to = join('wwwroot', 'lib', 'uswds');
const weights = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' };

async function copy(path, target = path) {
  const file = join(to, target);
  await mkdir(dirname(file), { recursive: true });
  await copyFile(join(from, path), file);
}

const faces = Object.entries(weights).map(([weight, name]) =>
  `@font-face{font-family:"Public Sans Web";font-style:normal;font-weight:${weight};font-display:fallback;` +
  `src:url(../fonts/public-sans/PublicSans-${name}.woff2) format("woff2")}`);

const original = await readFile(join(from, 'dist', 'css', 'uswds.min.css'), 'utf8');
const stylesheet = original
  .replace(/^@charset "UTF-8";/, '')
  .replace(/@font-face\{[^}]*\}/g, '')
  .replace(/\/\*# sourceMappingURL=[^*]*\*\//g, '')
  .replace(/(Source Sans Pro|Merriweather) Web,[^;}]*/g, 'Public Sans Web,-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica,Arial,sans-serif')
  .replace(/Roboto Mono Web,/g, '');
const pictures = new Set([...stylesheet.matchAll(/url\(\.\.\/(img\/[^)]+\.svg)\)/g)].map(match => match[1]));

await rm(join('wwwroot', 'lib'), { recursive: true, force: true });
await copy('LICENSE.md');
await copy(join('dist', 'js', 'uswds.min.js'), join('js', 'uswds.min.js'));
for (const picture of pictures) await copy(join('dist', picture), picture);
for (const name of Object.values(weights)) {
  const font = join('fonts', 'public-sans', `PublicSans-${name}.woff2`);
  await copy(join('dist', font), font);
}
await mkdir(join(to, 'css'), { recursive: true });
await writeFile(join(to, 'css', 'uswds.min.css'), `@charset "UTF-8";${faces.join('')}${stylesheet}`);
console.log(`Design system copied: 1 stylesheet, 1 script, ${pictures.size} pictures, ${Object.keys(weights).length} fonts.`);
