// Reads one text from standard input, has the real Mermaid parse it again and again, and writes the milliseconds of one time.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const dom = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });
globalThis.window = dom.window;
globalThis.document = dom.window.document;
console.log = console.info = console.debug = console.warn = console.error;

const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, securityLevel: 'loose', logLevel: 5, maxEdges: 1_000_000, maxTextSize: 100_000_000 });

const text = readFileSync(0, 'utf8');
const times = Number(process.argv[2] ?? 20);

async function parse(count) {
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    await mermaid.mermaidAPI.getDiagramFromText(text);
  }
  return (performance.now() - start) / count;
}

await parse(Math.ceil(times / 2));
process.stdout.write((await parse(times)).toFixed(3));
