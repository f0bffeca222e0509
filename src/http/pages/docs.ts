import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Context } from 'koa';

const FILES = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
} as const;

type Asset = keyof typeof FILES | 'start.js';

/** The few files that the documentation is made of. */
export const ASSETS = [...Object.keys(FILES), 'start.js'] as readonly Asset[];

const START = `window.onload = () => SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null, docExpansion: 'list',
  defaultModelsExpandDepth: 0, displayRequestDuration: true, tryItOutEnabled: false,
});`;

/** The documentation: Swagger UI from node_modules, without a byte from elsewhere. */
export function docsPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Triport Referrals</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="/docs/favicon-32x32.png">
</head>
<body>
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
}

/** Sends one of these files. */
export function sendAsset(ctx: Context, file: Asset): void {
  ctx.set('x-content-type-options', 'nosniff');
  if (file === 'start.js') {
    ctx.type = 'text/javascript';
    ctx.body = START;
    return;
  }
  ctx.type = FILES[file];
  ctx.set('cache-control', 'public, max-age=3600');
  ctx.body = createReadStream(join(dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')), file));
}
