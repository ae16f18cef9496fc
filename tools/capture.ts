// Turns a saved page into the beginning of an adapter: a fixture without its contents, the expectation to fill in, and,
// for a new site or service, an adapter that fails until somebody writes it. Nothing is ever overwritten.
//
//   npm run capture -- sites/acme https://jobs.acme.example/jobs/7 saved.html [name-of-the-page]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CaptureError, planCapture } from './capture/plan';
import { root } from './setup/root.mjs';

const usage = 'npm run capture -- sites/<site> | mail/<service>  <address>  <saved.html>  [name-of-the-page]';

function main([folder, address, file, name]: readonly string[]): number {
  if (folder === undefined || address === undefined || file === undefined) {
    console.error(usage);
    return 1;
  }
  try {
    const plan = planCapture({
      folder,
      address,
      html: readFileSync(file, 'utf8'),
      name: name ?? basename(file).replace(/\.html?$/i, ''),
      today: new Date(),
      exists: (path) => existsSync(join(root, path)),
    });
    for (const { path, text } of plan.files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text, { flag: 'wx' });
      console.log(`wrote  ${path}`);
    }
    console.log(['', 'Next:', ...plan.next.map((step, index) => `${index + 1}. ${step}`)].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof CaptureError) && !(error instanceof Error && 'code' in error)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
