// Reads a JSON array of texts from standard input and writes, for each, what the real D2 makes of it.
import { readFileSync } from 'node:fs';
import { D2 } from '@terrastruct/d2';

const AT_ONCE = 50;
const d2 = new D2();

const seen = ({ shapes, connections }) => ({
  valid: true,
  error: null,
  shapes: shapes.map(({ id, label, type }) => ({ id, label, type })),
  connections: connections.map(({ src, dst, label, srcArrow, dstArrow, strokeDash, strokeWidth }) =>
    ({ src, dst, label, srcArrow, dstArrow, strokeDash, strokeWidth })),
});

const compiled = async text => (await d2.compile(text, { layout: 'dagre' })).diagram;

async function judged(text) {
  try {
    return seen(await compiled(text));
  } catch (problem) {
    return { valid: false, error: String(problem?.message ?? problem) };
  }
}

/** Several texts as the boards of one: much faster, since every call sets up its layout engine anew. */
async function judgedTogether(texts) {
  try {
    const boards = texts.map((text, i) => `board${i}: {\n${text}\n}\n`).join('');
    const { layers } = await compiled(`layers: {\n${boards}}\n`);
    if (layers.length === texts.length) {
      return layers.map(seen);
    }
  } catch {
    // one of them is at fault; asked alone, it says so
  }
  return Promise.all(texts.map(judged));
}

const texts = JSON.parse(readFileSync(0, 'utf8'));
const answers = [];
for (let i = 0; i < texts.length; i += AT_ONCE) {
  answers.push(...await judgedTogether(texts.slice(i, i + AT_ONCE)));
}
// The compiler's worker would keep the process alive.
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
