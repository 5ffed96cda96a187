import { isUiLang, wordsIn } from '../messages/index.ts';
import { askedDictionary } from '../overlays.ts';
import { packPage } from '../rendering/pack-page.ts';
import { VigieError } from '../../core/errors.ts';
import { print, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<{ readonly overlay?: string }>;

function show(lang: string, options: Options, terminal: Terminal): void {
  const dictionary = askedDictionary(options, terminal);
  const pack = dictionary.packs.find((p) => p.code === lang.toLowerCase());
  if (!pack) {
    const known = dictionary.packs.map((p) => p.code).join(', ');
    throw new VigieError('bad_usage', terminal.words.say.packs.unknown(lang, known));
  }
  // Whoever reviews a language is spoken to in it.
  const words = isUiLang(pack.code) ? wordsIn(pack.code) : terminal.words;
  print(terminal, packPage(pack, dictionary, words));
}

/** `vigie packs LANG` */
export const addPacks: AddCommand = (program, terminal) => {
  const { help } = terminal.words.say;
  const command = program
    .command('packs')
    .description(help.packs.what)
    .argument('<lang>', help.packs.lang)
    .option('--overlay <file>', help.optionOverlay)
    .action((lang: string, _options, self: { optsWithGlobals(): Options }) =>
      show(lang, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, ['vigie packs fr > fr.md', 'vigie packs en --overlay overlay.csv']);
};
