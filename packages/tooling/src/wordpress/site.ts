import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { asArray, escape, functions, scriptTag } from './functions.ts';
import { Php, type Native } from './php/run.ts';
import { fromJson, textOf, type Value } from './php/values.ts';

/** Where the plug-in lies. */
export const plugin = join(root, 'examples/wordpress/attune');

interface BlockType {
  readonly name: string;
  readonly attributes: Readonly<Record<string, { type: string; default: unknown; enum?: readonly unknown[] }>>;
}

type Attributes = Readonly<Record<string, unknown>>;

/** A site of WordPress with our plug-in and nothing else: as much of it as the plug-in calls. The PHP that runs is the plug-in's own. */
export class Site {
  /** What the author of the settings was told. */
  readonly complaints: string[] = [];
  readonly #php: Php;
  readonly #actions = new Map<string, Set<string>>();
  readonly #options = new Map<string, Value>();
  readonly #sanitizers = new Map<string, string>();
  readonly #blocks = new Map<string, { folder: string; type: BlockType }>();
  #wrapper = '';

  constructor() {
    const read = (path: string) => readFileSync(path, 'utf8');
    this.#php = new Php({ read, natives: { ...functions, ...this.#natives() }, constants: { ABSPATH: '/' } });
    this.#php.print(join(plugin, 'attune.php'));
    for (const hook of ['init', 'admin_init', 'admin_menu']) this.#act(hook);
  }

  /** Saves the settings as the form of the plug-in sends them. */
  save(settings: unknown): void {
    const sanitize = this.#sanitizers.get('attune') ?? '';
    this.#options.set('attune', this.#php.call(sanitize, [fromJson(settings)]));
  }

  /** The form of the settings. */
  settingsPage(): string {
    return this.#php.printCall('attune_print_settings_page');
  }

  /** The content of a page with its blocks rendered, and the scripts that they need at its end. */
  render(content: string): string {
    const block = /<!-- wp:([\w/-]+) (\{.*?\} )?\/-->/g;
    const body = content.replaceAll(block, (_, name: string, attributes: string | undefined) =>
      this.#renderBlock(name, JSON.parse(attributes ?? '{}') as Attributes),
    );
    const rendered = body.replaceAll(/ *<!-- \/?wp:.*? -->\n/g, '');
    return rendered.replace('<!-- wp_footer -->', this.#act('wp_footer').trim());
  }

  #renderBlock(name: string, given: Attributes): string {
    const block = this.#blocks.get(name);
    if (!block) throw new Error(`There is no block ${name}`);
    const align = typeof given['align'] === 'string' ? ` align${given['align']}` : '';
    this.#wrapper = `class="wp-block-${name.replace('/', '-')}${escape(align)}"`;
    const attributes = fromJson(prepare(block.type, given));
    return this.#php.print(join(block.folder, 'render.php'), { attributes });
  }

  #act(hook: string): string {
    return [...(this.#actions.get(hook) ?? [])].map((name) => this.#php.printCall(name)).join('');
  }

  /** The functions by which a plug-in and its site know of each other. */
  #natives(): Record<string, Native> {
    return {
      add_action: (hook = null, callback = null) => this.#addAction(textOf(hook), textOf(callback)),
      add_options_page: () => undefined,
      add_settings_error: (_setting, _code, message = null) => void this.complaints.push(textOf(message)),
      get_block_wrapper_attributes: () => this.#wrapper,
      get_option: (name = null, otherwise = null) => this.#options.get(textOf(name)) ?? otherwise,
      register_block_type: (folder = null) => this.#addBlock(textOf(folder)),
      register_setting: (_group, name = null, about = null) =>
        void this.#sanitizers.set(textOf(name), textOf(asArray(about).get('sanitize_callback') ?? null)),
      settings_fields: () => undefined,
      submit_button: () => undefined,
      wp_print_script_tag: (attributes = null) => this.#php.say(scriptTag(attributes)) as undefined,
      wp_register_script: () => true,
    };
  }

  #addAction(hook: string, callback: string): undefined {
    const callbacks = this.#actions.get(hook) ?? new Set();
    this.#actions.set(hook, callbacks.add(callback)); // the same one twice is called once
  }

  #addBlock(folder: string): undefined {
    const type = JSON.parse(readFileSync(join(folder, 'block.json'), 'utf8')) as BlockType;
    this.#blocks.set(type.name, { folder, type });
  }
}

/** The attributes of a block as its render.php gets them: of the right type, else their default. */
function prepare({ attributes }: BlockType, given: Attributes): Attributes {
  const prepared = Object.entries(attributes).map(([name, { type, default: otherwise, enum: allowed }]) => {
    const value = given[name];
    const fits = type === 'integer' ? Number.isInteger(value) : typeof value === type;
    return [name, fits && (allowed?.includes(value) ?? true) ? value : otherwise] as const;
  });
  return Object.fromEntries(prepared);
}
