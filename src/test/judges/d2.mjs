// Reads a JSON array of texts from standard input and writes, for each, what the real D2 makes of it.
import { readFileSync } from 'node:fs';
import { D2 } from '@terrastruct/d2';

const d2 = new D2();

async function judged(text) {
  try {
    const { diagram } = await d2.compile(text, { layout: 'dagre' });
    return {
      valid: true,
      error: null,
      shapes: diagram.shapes.map(shape => ({ id: shape.id, label: shape.label, type: shape.type })),
      connections: diagram.connections.map(({ src, dst, label, srcArrow, dstArrow, strokeDash, strokeWidth }) =>
        ({ src, dst, label, srcArrow, dstArrow, strokeDash, strokeWidth })),
    };
  } catch (problem) {
    return { valid: false, error: String(problem?.message ?? problem) };
  }
}

const answers = [];
for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  answers.push(await judged(text));
}
// The compiler's worker would keep the process alive.
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
