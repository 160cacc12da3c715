/** Lets workers and the service worker be started from this very address, and from nowhere else. */
if ('trustedTypes' in window) {
  window.trustedTypes.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, document.baseURI).origin === location.origin ? address : null,
  })
}
