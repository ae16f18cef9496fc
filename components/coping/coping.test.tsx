// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { playbooks, stepsProgress } from '@/lib/coping/playbook';
import { steps } from '@/lib/coping/steps';
import { expectAccessible, render } from '@/tests/support/render';
import { HelpLines } from './HelpLines';
import { StepBody } from './StepBody';
import { StepCard } from './StepCard';

const progress = stepsProgress(playbooks.rejectedAfterApplying, []);

describe('a step', () => {
  test('offers itself with one button and one way past it', async () => {
    const onSkip = vi.fn();
    const drawn = await render(<StepCard step={steps.pause} progress={progress} onDone={() => {}} onSkip={onSkip} />);
    expect(drawn.find('h2').textContent).toBe('First, a minute for you');
    expect(drawn.root.textContent).toContain('Step 1 of 4');
    expect(drawn.root.textContent).toContain('Balban');
    expect(drawn.has('button', 'Begin')).toBe(true);
    await expectAccessible(drawn);
    await drawn.click('button', 'not now');
    expect(onSkip).toHaveBeenCalledOnce();
  });

  test('keeps the feelings that were named, by id', async () => {
    const onDone = vi.fn();
    const drawn = await render(<StepBody step={steps.pause} onDone={onDone} onSkip={() => {}} />);
    await drawn.click('button', 'tired');
    await drawn.click('button', 'angry');
    await drawn.click('button', 'tired');
    expect(drawn.find('button', 'angry').getAttribute('aria-pressed')).toBe('true');
    await expectAccessible(drawn);
    await drawn.click('button', 'Breathe for a minute');
    expect(drawn.find('[role=status]').textContent).toBe('Breathe in');
    await expectAccessible(drawn);
    await drawn.click('button', 'That is enough');
    expect(onDone).toHaveBeenCalledWith('angry');
  });

  test('lines take words to tap into the first free place', async () => {
    const onDone = vi.fn();
    const drawn = await render(<StepBody step={steps.otherReasons} onDone={onDone} onSkip={() => {}} />);
    await drawn.type('One possible reason', 'They know someone');
    await drawn.click('button', 'the budget moved');
    await expectAccessible(drawn);
    await drawn.click('button', 'Keep this');
    expect(onDone).toHaveBeenCalledWith('They know someone\nthe budget moved');
  });

  test('a plan is a moment and an act', async () => {
    const onDone = vi.fn();
    const drawn = await render(<StepBody step={steps.plan} onDone={onDone} onSkip={() => {}} />);
    await drawn.type('If', 'I read it again');
    await drawn.type('then I will', 'call Sam');
    await expectAccessible(drawn);
    await drawn.click('button', 'Keep this');
    expect(onDone).toHaveBeenCalledWith('I read it again\ncall Sam');
  });
});

describe('help lines', () => {
  test('begin with the person’s own country', async () => {
    const drawn = await render(<HelpLines languageTag="de-AT" />);
    expect(drawn.find('a[href^="tel:"]').textContent).toBe('142');
    expect(drawn.has('a', 'findahelpline.com')).toBe(true);
    await expectAccessible(drawn);
  });

  test('ask for the country where none is known', async () => {
    const drawn = await render(<HelpLines languageTag="xx" />);
    expect(drawn.has('a[href^="tel:"]')).toBe(false);
    expect(drawn.find('option').textContent).toBe('Choose a country');
  });
});
