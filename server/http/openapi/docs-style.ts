/** Look of the documentation page: the colours and letters of the product, light and dark. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; --paper: #FBFAF7; --surface: #FFFFFF; --ink: #1B2430; --muted: #566170; --line: #E2DFD8; --accent: #0B5E6B; }
@media (prefers-color-scheme: dark) { :root { --paper: #12171D; --surface: #1A2129; --ink: #E9EDF1; --muted: #A3AFBB; --line: #2B343E; --accent: #6CC3CF; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--surface); padding: .5rem 1rem; }
.brand { margin: 0; font-weight: 700; } .brand a { text-decoration: none; }
h1 { margin: .25rem 0 .5rem; line-height: 1.2; } h2 { margin-top: 3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.0625rem; margin: 0 0 .5rem; overflow-wrap: anywhere; } h4 { margin: 1rem 0 .25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; padding: 0; list-style: none; }
article { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 1rem 0; }
code, pre { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: .9em; }
pre { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; overflow-x: auto; }
.method { display: inline-block; min-width: 4.5rem; color: var(--accent); font-weight: 700; }
.role { color: var(--muted); margin: .25rem 0; }
.answers { margin: 0; padding-left: 1.25rem; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .95em; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
`;
