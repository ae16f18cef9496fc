// A self-signed certificate made while the tests run, so that no key lies in the repository and no openssl is needed.
// Only what X.509 asks for, written as DER by hand; browsers in tests accept it because they are told to ignore errors.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const tag = { boolean: 1, integer: 2, bits: 3, oid: 6, utf8: 12, sequence: 48, set: 49, utcTime: 23 } as const;
const oid = {
  commonName: Buffer.from([0x55, 0x04, 0x03]),
  ecdsaWithSha256: Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]),
  alternativeName: Buffer.from([0x55, 0x1d, 0x11]),
};

export function makeCertificate(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(tag.sequence, der(tag.oid, oid.ecdsaWithSha256));
  const name = der(
    tag.sequence,
    der(tag.set, der(tag.sequence, der(tag.oid, oid.commonName), der(tag.utf8, 'Rebound tests'))),
  );
  const day = 86_400_000;
  const validity = der(
    tag.sequence,
    der(tag.utcTime, utc(Date.now() - day)),
    der(tag.utcTime, utc(Date.now() + 30 * day)),
  );
  const body = der(
    tag.sequence,
    der(0xa0, der(tag.integer, Buffer.from([2]))),
    der(tag.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, der(tag.sequence, alternativeNames(hosts))),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = der(tag.sequence, body, algorithm, der(tag.bits, Buffer.concat([Buffer.from([0]), signature])));
  return { key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), cert: pem(whole) };
}

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = der(tag.sequence, ...hosts.map((host) => der(0x82, host)));
  return der(tag.sequence, der(tag.oid, oid.alternativeName), der(4, names));
}

/** Tag, length, content: the whole of DER. */
function der(type: number, ...parts: readonly (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const length = content.length;
  if (length < 128) return Buffer.concat([Buffer.from([type, length]), content]);
  const bytes = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([type, ...bytes]), content]);
}

/** `YYMMDDHHMMSSZ` */
function utc(time: number): string {
  return `${new Date(time).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`;
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
