import type { BrowserLauncher } from '@web/test-runner';
import { WebKit } from './webdriver.ts';

/** Runs test sessions one after another in a window of WebKitGTK, driven by plain WebDriver requests. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'webkit';
  readonly concurrency = 1;
  #browser: Promise<WebKit> | undefined;
  #active: string | undefined;

  async startSession(sessionId: string, url: string): Promise<void> {
    this.#browser ??= WebKit.start();
    this.#active = sessionId;
    await (await this.#browser).navigate(url);
  }

  isActive(sessionId: string): boolean {
    return this.#active === sessionId;
  }

  async getBrowserUrl(): Promise<string | undefined> {
    return (await this.#browser)?.url();
  }

  async stopSession(): Promise<object> {
    await (await this.#browser)?.navigate('about:blank');
    this.#active = undefined;
    return {};
  }

  async stop(): Promise<void> {
    await (await this.#browser)?.stop();
  }

  startDebugSession(): Promise<void> {
    throw new Error('WebKit has no debug session here; debug in Chromium.');
  }
}
