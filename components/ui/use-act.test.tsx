// @vitest-environment jsdom
import { act as settle } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { Failure } from '@/lib/messages/protocol';
import { render } from '@/tests/support/render';
import { Announcer } from './Announcer';
import { Button } from './Button';
import { sayFailure } from './say-failure';
import { Problem, type Sent, useAct } from './use-act';

const codes: readonly Failure['code'][] = ['refused', 'invalid', 'notFound', 'storage', 'unavailable', 'newer'];

describe('a failure', () => {
  test.each(codes)('%s is said in words of its own', (code) => {
    const texts = codes.map((one) => sayFailure({ code: one, detail: '' }));
    expect(texts.filter((text) => text === sayFailure({ code, detail: '' }))).toHaveLength(1);
    expect(sayFailure({ code, detail: '' })).not.toBe('');
  });

  test('without an answer nothing is claimed about the record', () => {
    expect(sayFailure({ code: 'unavailable', detail: '' })).not.toMatch(/nothing was changed/i);
  });
});

function Sender({ sent }: { readonly sent: Sent }) {
  const { act, problem } = useAct();
  return (
    <>
      <Button label="Send" onClick={() => void act(sent, 'Sent.')} />
      <Problem text={problem} />
    </>
  );
}

describe('what the person did', () => {
  const send = async (sent: Sent) => {
    const drawn = await render(
      <Announcer>
        <Sender sent={sent} />
      </Announcer>,
    );
    await drawn.click('button', 'Send');
    await settle(async () => undefined);
    return drawn;
  };

  test('is announced when it worked', async () => {
    const drawn = await send(Promise.resolve({ ok: true }));
    expect(drawn.find('[role=status]').textContent).toBe('Sent.');
    expect(drawn.has('.field-problem')).toBe(false);
  });

  test('is seen and heard when it failed', async () => {
    const failure = { code: 'unavailable', detail: 'no answer' } as const;
    const drawn = await send(Promise.resolve({ ok: false, failure }));
    expect(drawn.find('[role=status]').textContent).toBe(sayFailure(failure));
    expect(drawn.find('.field-problem').textContent).toBe(sayFailure(failure));
  });
});
