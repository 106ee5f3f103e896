import { getTherapist, isAttuneError, isNotFound } from '@attune/sdk';
import type { BookingRequestReceipt, Practice, TherapistProfile } from '@attune/sdk';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { focusOn } from '../../controllers/form-focus.ts';
import { FormController } from '../../controllers/form.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf, type Host } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import type { Format } from '../../locales/format.ts';
import { loadRequestLanguage, type RequestTexts } from '../../locales/request-catalogue.ts';
import { AttuneRequestFailedEvent } from './booking-request.events.ts';
import type { Sending } from './sending.ts';

export interface AskingHost extends Host {
  readonly renderRoot: ParentNode;
  readonly therapistId: string;
  readonly serviceId: string;
}

/** Whom is asked: the practice, and with it a therapist, if one is meant who is still there. */
interface Asked {
  readonly practice: Practice;
  readonly therapist: TherapistProfile | null;
}

/** The state of a question to the practice: what was typed, sent, arrived. Sent again unchanged, it arrives once. */
export class Asking {
  /** The answer of the platform, once it has the question. */
  sent: BookingRequestReceipt | undefined;
  /** What did not work; nothing that was typed is lost. */
  failure: Failure | undefined;
  isSending = false;
  /** What happens from sending on; downloaded by who sends. */
  sending: Sending | undefined;

  readonly host: AskingHost;
  readonly form: FormController;
  readonly locale: LocaleController<RequestTexts>;
  readonly request: RequestController<Asked>;
  readonly #platform;

  constructor(host: AskingHost) {
    this.host = host;
    this.#platform = platformOf(host);
    this.locale = new LocaleController(host, loadRequestLanguage);
    this.form = new FormController(host);
    this.form.values.set('contact', 'booking').set('preferredChannel', 'email');
    this.request = new RequestController(
      host,
      async (signal, client) => {
        const [practice, therapist] = await Promise.all([
          this.#platform.load(client),
          host.therapistId ? getTherapist(client, host.therapistId, { signal }).catch(orNobody) : null,
        ]);
        return { practice, therapist };
      },
      () => [host.therapistId],
    );
    host.addController(this);
  }

  get isReady(): boolean {
    return !!this.#platform.client && this.locale.ready;
  }

  get practice(): Practice | null {
    return this.#platform.practice;
  }

  get text(): RequestTexts {
    return this.locale.text;
  }

  /** Its own sentences, with those of every form. */
  get t(): RequestTexts['request'] {
    return this.text.request;
  }

  get format(): Format {
    return this.locale.format;
  }

  /** Whether the practice can only reach the visitor with a number. */
  get needsPhone(): boolean {
    return this.form.text('preferredChannel') !== 'email';
  }

  hostConnected(): void {
    addEventListener('online', this.#goOn);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#goOn);
  }

  readonly submit = (event: Event): void => {
    event.preventDefault();
    if (this.form.validate(event.currentTarget as HTMLFormElement)) void this.send();
  };

  /** Sends what was typed; what goes wrong is said. */
  readonly send = async (): Promise<void> => {
    const { client } = this.#platform;
    if (!client || this.isSending) return;
    this.isSending = true;
    this.failure = undefined;
    this.host.requestUpdate();
    try {
      const { Sending } = await import('./sending.ts');
      this.sending ??= new Sending(this);
      this.sent = await this.sending.send(client);
      this.focus('[data-heading]');
    } catch (error) {
      this.#meet(error);
    } finally {
      this.isSending = false;
      this.host.requestUpdate();
    }
  };

  /** Moves focus after the next update. */
  focus(selector: string): void {
    this.host.requestUpdate();
    void focusOn(this.host, selector);
  }

  #meet(error: unknown): void {
    const failure = failureOf(error);
    const { code, errors } = isAttuneError(error) ? error : { code: failure.kind, errors: [] };
    this.host.dispatchEvent(new AttuneRequestFailedEvent(code));
    const wrong = errors
      .map(({ pointer }) => pointer.slice(1))
      .filter((name) => this.form.values.has(name) || /^client\//.test(name));
    if (wrong.length) return this.form.refuse(wrong.map((name) => [name, 'wrong']));
    this.failure = failure;
    this.focus('[data-obstacle]');
  }

  // as it says on screen
  readonly #goOn = (): void => {
    if (this.failure?.kind === 'offline') void this.send();
  };
}

/** Who is not there any more is nobody; the practice can be asked all the same. */
function orNobody(error: unknown): null {
  if (isNotFound(error)) return null;
  throw error;
}
