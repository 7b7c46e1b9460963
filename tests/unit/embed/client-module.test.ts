import { expect, expectTypeOf, test } from 'vitest';
import type * as published from '../../../public/embed/kyoten-client.module.d.ts';
import { clientModule } from '../../../scripts/site/client-module.ts';
import type {
  connectKyoten,
  ConnectOptions,
  KyotenClient,
} from '../../../src/embed/host/connect.ts';
import type { FrameEvent } from '../../../src/embed/protocol.ts';

test('the published types are those of the client, or this file does not compile', () => {
  expectTypeOf<published.ConnectOptions>().toEqualTypeOf<ConnectOptions>();
  expectTypeOf<published.KyotenClient>().toEqualTypeOf<KyotenClient>();
  expectTypeOf<published.FrameEvent>().toEqualTypeOf<FrameEvent>();
  expectTypeOf<typeof published.connectKyoten>().toEqualTypeOf<typeof connectKyoten>();
});

test('the module exports what its plain script leaves to the page', async () => {
  const code = clientModule("(()=>{globalThis.connectKyoten=()=>'line'})();\n");
  const module: unknown = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  expect(module).toHaveProperty('connectKyoten');
});
