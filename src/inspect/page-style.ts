import { palette, type Tint } from './palette.js'

const tints = Object.keys(palette) as Tint[]
const variables = (shade: 'dark' | 'light') => tints.map(tint => `--${tint}: ${palette[tint][shade]};`).join(' ')
const classes = tints.map(tint => `.tint-${tint} { --tint: var(--${tint}); }`).join('\n')

/** Style of the page, light or dark as the reader's system is; prints without the controls. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1d; --faint: #5f6168; --rule: #dcdde1; --wash: 9%; ${variables('dark')} }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17181b; --ink: #e6e6e8; --faint: #a2a5ad; --rule: #3a3c42; --wash: 16%; ${variables('light')} }
}
${classes}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header, main { padding: 0 1.5rem; }
header { padding-top: 1.2rem; border-bottom: 1px solid var(--rule); }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
header p { margin: .3rem 0; color: var(--faint); overflow-wrap: anywhere; }
fieldset { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .6rem 0 .8rem; padding: 0; border: 0; }
legend { float: left; margin-right: 1.2rem; color: var(--faint); }
fieldset .sample { color: var(--tint); font-weight: 600; }
article { padding: 1.2rem 0 2rem; max-width: 44rem; font: 18px/1.85 Georgia, 'Times New Roman', serif;
  white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; tab-size: 4; }
.headline { font-weight: 700; }
.masked { color: var(--faint); font-size: .85em; }
.masked > .label { margin-right: .5em; border: 1px solid; border-radius: .3em; padding: 0 .3em; font-weight: 400; }
.spoken { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.label { unicode-bidi: isolate; white-space: nowrap; user-select: none; -webkit-user-select: none; text-decoration: none;
  color: var(--tint, inherit); font: 600 .62em/1 system-ui, sans-serif; }
.label:hover, .label:focus-visible, tbody a:hover { text-decoration: underline; }
.kind { font-weight: 400; }
.entity { color: var(--tint); border-bottom: 2px solid color-mix(in srgb, var(--tint) 45%, transparent); }
.entity > .label { vertical-align: sub; margin-left: .15em; }
.quote { background: color-mix(in srgb, var(--tint) var(--wash), transparent); padding: .12em 0; }
.quote > .label { vertical-align: .1em; margin: 0 .25em; }
.cue { color: var(--tint); border-bottom: 2px solid var(--tint); }
.source { border-bottom: 2px dotted var(--tint); }
.claim > .label { vertical-align: super; margin-right: .2em; }
.claim > .label.end { display: none; }
nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: .7rem 0; background: var(--paper);
  border-bottom: 1px solid var(--rule); }
nav a { color: inherit; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; font-size: 13px; line-height: 1.4; }
caption { padding: .9rem 0 .3rem; text-align: left; font-size: 1rem; font-weight: 600; }
th, td { padding: .28rem .7rem .28rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top;
  overflow-wrap: break-word; unicode-bidi: plaintext; }
thead th { color: var(--faint); font-weight: 400; white-space: nowrap; }
th.right, td.right { text-align: right; font-variant-numeric: tabular-nums; }
tbody th { white-space: nowrap; } tbody a { color: var(--tint); text-decoration: none; }
.places a { margin-left: .35em; color: var(--faint); font-weight: 400; font-size: .85em; }
.type { color: var(--tint); }
:target, table { scroll-margin: 3.5rem; }
:target { outline: 2px solid var(--tint, currentColor); outline-offset: 2px; }
body:not(:has(#show-entities:checked)) article .entity { color: inherit; border: 0; }
body:not(:has(#show-entities:checked)) article .entity > .label { display: none; }
body:not(:has(#show-types:checked)) article .kind { display: none; }
body:not(:has(#show-quotes:checked)) article :is(.quote, .cue, .source) { background: none; border: 0; }
body:not(:has(#show-quotes:checked)) article .quote > .label { display: none; }
body:not(:has(#show-claims:checked)) article .claim > .label { display: none; }
body:has(#show-whole:checked) article .claim { text-decoration: underline dotted var(--claim); text-underline-offset: .42em; }
body:has(#show-claims:checked):has(#show-whole:checked) article .claim > .label.end { display: inline; }
@media (min-width: 68rem) {
  main { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 10fr); gap: 2.5rem; }
  .listings { position: sticky; top: 0; max-height: 100vh; overflow: auto; }
}
@media print { fieldset { display: none; } main { display: block; } .listings { max-height: none; } }
`
