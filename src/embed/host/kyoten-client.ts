import { connectKyoten } from './connect.ts';

/*
 * Built as `embed/kyoten-client.js`, a plain script: browsers load modules from
 * another site only where its server says so, and plain static servers do not.
 */
Object.assign(globalThis, { connectKyoten });
