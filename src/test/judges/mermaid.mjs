// Reads a JSON array of texts from standard input and writes, for each, what the real Mermaid makes of it.
// The first argument names the package: mermaid (the newest), mermaid-11 or mermaid-10.
// The form of the answers is described beside the vectors, in ../resources/mermaid/README.md.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const dom = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });
globalThis.window = dom.window;
globalThis.document = dom.window.document;
for (const name of ['Element', 'HTMLElement', 'SVGElement', 'Node', 'DOMParser', 'DocumentFragment',
    'NodeFilter', 'MutationObserver', 'HTMLTemplateElement']) {
  globalThis[name] ??= dom.window[name];
}
// Mermaid logs what it rejects; standard output belongs to the answers.
console.log = console.info = console.debug = console.warn = console.error;

const wanted = process.argv[2] ?? 'mermaid';
const { default: mermaid } = await import(wanted);
const { version } = JSON.parse(readFileSync(new URL(`./node_modules/${wanted}/package.json`, import.meta.url)));
mermaid.initialize({ startOnLoad: false, securityLevel: 'loose', logLevel: 5, suppressErrorRendering: true });

const decoder = document.createElement('textarea');

function decoded(text) {
  decoder.innerHTML = text;
  return decoder.value;
}

/** What a reader sees of Mermaid's inner text. */
function visible(raw, markdown) {
  let text = raw
    .replace(/ﬂ°°(\d+)¶ß/g, '&#$1;')
    .replace(/ﬂ°(\w+)¶ß/g, '&$1;');
  text = text.replace(/<\/?br\s*\/?>/gi, '\n');
  if (!markdown) {
    text = text.replace(/\\n/g, '\n');
  }
  text = text.replace(/<\/?[a-zA-Z][^<>]*>/g, '').replace(/\bfa[bklrs]?:fa-[\w-]+/g, '');
  text = decoded(text);
  if (markdown) {
    text = text.replace(/\*\*(.+?)\*\*/gs, '$1').replace(/\*(.+?)\*/gs, '$1');
  }
  return text.split(/\r\n|\r|\n/).map(line => line.replace(/[ \t]+/g, ' ').trim()).join('\n').trim();
}

function words(key, raw, type) {
  const markdown = type === 'markdown';
  const label = visible(raw, markdown);
  const answer = { [key]: label };
  if (label !== raw) {
    answer.raw = raw;
  }
  if (markdown) {
    answer.markdown = true;
  }
  return answer;
}

function node(db, vertex) {
  const answer = { id: vertex.id, ...words('label', String(vertex.text ?? vertex.id), vertex.labelType), shape: vertex.type ?? null };
  if (vertex.classes?.length) answer.classes = vertex.classes;
  if (vertex.styles?.length) answer.styles = vertex.styles;
  if (vertex.link) answer.link = vertex.link;
  return answer;
}

function edge(from) {
  const answer = { from: from.start, to: from.end, ...words('label', from.text ?? '', from.labelType), style: from.stroke, arrow: from.type };
  if (from.isUserDefinedId) answer.id = from.id;
  if (from.length > 1) answer.length = from.length;
  return answer;
}

function subgraph(from) {
  const answer = { id: from.id, ...words('title', from.title ?? '', from.labelType), members: [...from.nodes].sort() };
  if (from.dir) answer.direction = from.dir;
  if (from.classes?.length) answer.classes = from.classes;
  return answer;
}

/** Only drawing looks at the title of the front matter. Nothing can be drawn here, but what is read first stays read. */
async function title(text, db) {
  if (/^\s*---/.test(text)) {
    await mermaid.render('title', text).catch(() => {});
  }
  return db.getDiagramTitle?.();
}

async function judged(text) {
  let diagram;
  try {
    diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  } catch (problem) {
    return { valid: false, error: String(problem?.message ?? problem), version, diagramType: null };
  }
  const { db, type } = diagram;
  const answer = { valid: true, error: null, version, diagramType: type };
  if (!type.startsWith('flowchart')) {
    return answer;
  }
  answer.direction = db.getDirection() ?? 'TB';
  for (const [key, value] of [['title', await title(text, db)], ['accTitle', db.getAccTitle()], ['accDescr', db.getAccDescription()]]) {
    if (value) answer[key] = value;
  }
  const vertices = db.getVertices();
  answer.nodes = (vertices instanceof Map ? [...vertices.values()] : Object.values(vertices)).map(vertex => node(db, vertex));
  answer.edges = db.getEdges().map(edge);
  answer.subgraphs = db.getSubGraphs().map(subgraph);
  const groups = new Set(answer.subgraphs.map(group => group.id));
  answer.nodes = answer.nodes.filter(each => !groups.has(each.id));
  return answer;
}

const answers = [];
for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  answers.push(await judged(text));
}
process.stdout.write(JSON.stringify(answers));
