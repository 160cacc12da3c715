/** The one source of the Content Security Policy: the page's meta element and the server's headers. */

const everywhere = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'img-src': "'self' blob:",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // `vue` is the framework's own; `default` is made in public/trusted-scripts.js.
  'trusted-types': 'vue default',
}

/** Browsers ignore `frame-ancestors` in a meta element, so it is said in the header only. */
const headerOnly = { 'frame-ancestors': "'none'" }

export const metaPolicy = written(everywhere)

export const headers = {
  'Content-Security-Policy': written({ ...everywhere, ...headerOnly }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** @param {Record<string, string>} directives */
function written(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
