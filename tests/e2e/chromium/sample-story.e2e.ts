// What `npm start` plays where there is no display, as a test: the first minute with Rebound.

import { setStage } from '../../../tools/story/stage';
import { storySteps } from '../../../tools/story/steps';
import { test } from '../../support/chromium/test';

test('the sample story plays to its end', async ({ chromium, profile }) => {
  const stage = await setStage(chromium, profile);
  for (const { says, play } of storySteps) await test.step(says, () => play(stage));
  await stage.mailbox.close();
});
