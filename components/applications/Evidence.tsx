// Why Rebound thinks so: the deciding sentence in quotes, the sender, the place; without a sentence, what said so. Text only, whatever the mail held.
import type { ApplicationEvent } from '@/lib/domain/event';
import { tellSource } from './story';

export function Evidence({ event }: { readonly event: ApplicationEvent }) {
  const { quote } = event.evidence;
  const { sender } = event.source;
  return (
    <figure class="evidence">
      {quote === undefined ? null : (
        <blockquote dir="auto">
          <p>“{quote}”</p>
        </blockquote>
      )}
      <figcaption class="soft small">
        {sender === undefined ? null : <bdi class="evidence-sender">{sender}</bdi>}
        <span>{tellSource(event)}</span>
      </figcaption>
    </figure>
  );
}
