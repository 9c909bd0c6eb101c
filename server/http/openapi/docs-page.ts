import type { AnyRoute } from '../route.ts';
import { DOCS_STYLE } from './docs-style.ts';
import type { OpenApiDocument } from './document.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
/** Text with `code` in it. */
const prose = (text: string): string => html(text).replace(/`([^`]+)`/g, '<code>$1</code>');

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: unknown;
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** The interface for people: one page without scripts, made of the same declarations as the OpenAPI document. */
export function docsPage(routes: readonly AnyRoute[], document: OpenApiDocument): string {
  const tags = [...new Set(routes.map(({ tag }) => tag))];
  const { title, version, description } = document.info;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg" type="image/svg+xml"><title>${title} ${version}: the interface</title>
<style>${DOCS_STYLE}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header><p class="brand"><a href="/">Coalitiekaart</a></p>
<h1>The interface, version ${version}</h1>
<p>${prose(description)}</p>
<p>For machines: <a href="/v1/openapi.json">OpenAPI 3.1 document</a>.</p></header>
<nav aria-label="Parts"><ul>${tags.map((tag) => `<li><a href="#${slug(tag)}">${tag}</a></li>`).join('')}</ul></nav>
<main id="content">
${tags.map((tag) => section(tag, routes, document)).join('\n')}
</main>
</body>
</html>
`;
}

const ended = (text: string): string => (text.endsWith('?') ? text : `${text}.`);

const slug = (tag: string): string => tag.toLowerCase();

function section(tag: string, routes: readonly AnyRoute[], document: OpenApiDocument): string {
  const here = routes.filter((route) => route.tag === tag);
  return `<section aria-labelledby="${slug(tag)}"><h2 id="${slug(tag)}">${tag}</h2>
${here.map((route) => article(route, document)).join('\n')}</section>`;
}

function article(route: AnyRoute, document: OpenApiDocument): string {
  const operation = document.paths[route.path]![route.method] as { parameters: readonly Parameter[] };
  const method = route.method.toUpperCase();
  return `<article id="${route.id}">
<h3><span class="method ${route.method}">${method}</span> <code>/v1${html(route.path)}</code></h3>
<p><strong>${html(ended(route.summary))}</strong> ${prose(route.description)}</p>
<p class="role">${route.role === 'anyone' ? 'Without signing in' : `Role: ${route.role}`}</p>
${parameters(operation.parameters)}
<h4>Answers</h4>
<ul class="answers">${Object.entries(route.responses)
    .map(([status, { description }]) => `<li><code>${status}</code> ${html(description)}</li>`)
    .join('')}</ul>
${example(route)}
</article>`;
}

function parameters(list: readonly Parameter[]): string {
  if (list.length === 0) return '';
  const rows = list.map(
    (one) =>
      `<tr><td><code>${html(one.name)}</code>${one.required ? ' <em>required</em>' : ''}</td><td>${one.in}</td><td>${prose(String(one.description ?? ''))}${defaultOf(one)}</td></tr>`,
  );
  return `<div class="table"><table><thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function defaultOf({ schema }: Parameter): string {
  const value = schema?.default;
  if (value === undefined) return '';
  return ` Default: <code>${html(Array.isArray(value) ? value.join(',') : String(value))}</code>.`;
}

function example({ method, example: shown, precondition }: AnyRoute): string {
  const lines = [`${method.toUpperCase()} /v1${shown.path}`];
  if (precondition !== undefined) lines.push('If-Match: "12"');
  if (shown.body !== undefined) lines.push('', JSON.stringify(shown.body, null, 2));
  const response =
    shown.response === undefined ? '' : `<pre class="answer">${html(JSON.stringify(shown.response, null, 2))}</pre>`;
  return `<details><summary>Example</summary><pre>${html(lines.join('\n'))}</pre>${response}</details>`;
}
