/** Where the module is built beside the plain script that it is made from. */
export const CLIENT_MODULE = 'embed/kyoten-client.module.js';

/**
 * The client as a module, from its plain script, which leaves `connectKyoten` to the page:
 * for pages on the map's own site, or where its server allows modules to others.
 */
export function clientModule(plainScript: string): string {
  return `${plainScript.trim()}\nexport const{connectKyoten}=globalThis;\n`;
}
