import type { Way } from '../address/address.ts';

/** What the page says where reports are taken in. */
export interface IntakeMessages {
  readonly label: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly readOnly: string;
  readonly outcomes: Readonly<Record<'accepted' | 'known' | 'refused', string>>;
  readonly openReport: (title: string) => string;
  readonly tally: (accepted: string, known: string, refused: string) => string;
  readonly files: {
    readonly drop: string;
    readonly kinds: string;
    readonly choose: string;
    readonly chooseFolder: string;
    readonly staged: (n: string, size: string, isOne: boolean) => string;
    readonly otherKinds: (n: string, isOne: boolean) => string;
    readonly tooLarge: string;
    readonly unreadable: string;
    readonly where: string;
    readonly whereHint: string;
    readonly source: string;
    readonly published: string;
    readonly lang: string;
    readonly detected: string;
    readonly sensitivity: string;
    readonly unset: string;
    readonly start: (n: string, isOne: boolean) => string;
    readonly goOn: (n: string, isOne: boolean) => string;
    readonly stop: string;
    readonly clear: string;
    readonly look: string;
    readonly lookAt: (name: string) => string;
    readonly leaveOut: string;
    readonly leaveOutOf: (name: string) => string;
    readonly retry: string;
    readonly retryOf: (name: string) => string;
    readonly retryAll: (n: string, isOne: boolean) => string;
    readonly states: Readonly<Record<'waiting' | 'sending', string>>;
    readonly progress: (done: string, total: string, bytes: string, allBytes: string) => string;
    readonly now: (name: string) => string;
    readonly away: string;
    readonly stopped: string;
    readonly ended: string;
    readonly more: (n: string) => string;
    readonly nothingYet: string;
    readonly leaving: string;
  };
  readonly preview: {
    readonly label: (name: string) => string;
    readonly reading: string;
    readonly close: string;
    readonly part: (n: string, total: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly first: (n: string) => string;
  };
  readonly past: {
    readonly empty: string;
    readonly hint: string;
    readonly ways: Readonly<Record<'text' | 'files' | 'feed', string>>;
    readonly brokenOff: (offered: string, announced: string) => string;
    readonly goesOn: string;
    readonly show: string;
    readonly hide: string;
    readonly brought: string;
    readonly new: (n: string) => string;
    readonly changed: (n: string) => string;
    readonly nothing: string;
    readonly results: string;
    readonly undo: string;
  };
  readonly feeds: {
    readonly hint: string;
    readonly empty: string;
    readonly add: string;
    readonly url: string;
    readonly source: string;
    readonly sourceHint: string;
    readonly grade: string;
    readonly by: string;
    readonly full: string;
    readonly fullHint: string;
    readonly private: string;
    readonly keep: string;
    readonly fetch: string;
    readonly fetchOf: (name: string) => string;
    readonly fetchAll: (n: string) => string;
    readonly ask: (hosts: string, isFull: boolean) => string;
    readonly askNow: string;
    readonly notNow: string;
    readonly stop: string;
    readonly remove: string;
    readonly removeOf: (name: string) => string;
    readonly removeSure: string;
    readonly never: string;
    readonly last: (when: string) => string;
    readonly asking: (host: string) => string;
    readonly progress: (done: string, total: string) => string;
    readonly unchanged: string;
    readonly stopped: string;
    readonly left: (n: string) => string;
    readonly asked: (hosts: string) => string;
    readonly withPages: string;
    readonly brought: string;
  };
}

export const INTAKE_EN: IntakeMessages = {
  label: 'Take reports in',
  ways: { files: 'Files and folders', text: 'Text', feeds: 'Feeds', past: 'What was taken in' },
  readOnly: 'The past is only looked at: go back to today to take reports in.',
  outcomes: { accepted: 'Taken in', known: 'Known already', refused: 'Refused' },
  openReport: (title) => `Open ${title}`,
  tally: (accepted, known, refused) =>
    `taken in: ${accepted} · known already: ${known} · refused: ${refused}`,
  files: {
    drop: 'Drop files and folders here.',
    kinds:
      'Text, Markdown, JSON Lines, HTML, PDF, DOCX, mail (EML), RSS and Atom, up to 20 MB each. They are read on this machine; nothing is taken in before you say so.',
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    staged: (n, size, isOne) => `${n} ${isOne ? 'file' : 'files'}, ${size}`,
    otherKinds: (n, isOne) =>
      isOne
        ? `${n} file of a kind that is not read was left out.`
        : `${n} files of kinds that are not read were left out.`,
    tooLarge: 'Larger than 20 MB: split it, or use “vigie ingest” for a large file of JSON Lines.',
    unreadable: 'The browser cannot read this file any more: choose it again.',
    where: 'Where a file says nothing itself',
    whereHint: 'What a file states of itself stands; this fills the gaps.',
    source: 'Source',
    published: 'Published on',
    lang: 'Language',
    detected: 'detected',
    sensitivity: 'Sensitivity (TLP)',
    unset: 'not said',
    start: (n, isOne) => `Take in ${n} ${isOne ? 'file' : 'files'}`,
    goOn: (n, isOne) => `Go on with ${n} ${isOne ? 'file' : 'files'}`,
    stop: 'Stop',
    clear: 'Clear the list',
    look: 'Preview',
    lookAt: (name) => `Preview ${name}`,
    leaveOut: 'Leave out',
    leaveOutOf: (name) => `Leave out ${name}`,
    retry: 'Try again',
    retryOf: (name) => `Try ${name} again`,
    retryAll: (n, isOne) => `Try ${n} refused ${isOne ? 'file' : 'files'} again`,
    states: { waiting: 'waiting', sending: 'being read…' },
    progress: (done, total, bytes, allBytes) => `${done} of ${total} files, ${bytes} of ${allBytes}`,
    now: (name) => `Now: ${name}`,
    away: 'The server does not answer. Nothing is lost: the rest goes on by itself once it is back.',
    stopped: 'Stopped. What was taken in stays; the rest waits.',
    ended: 'Done.',
    more: (n) => `${n} more`,
    nothingYet:
      'Nothing is waiting. Files that you drop are listed here first, so that you can look into them before they are taken in.',
    leaving: 'Files are still waiting to be taken in.',
  },
  preview: {
    label: (name) => `Preview of ${name}`,
    reading: 'Being read…',
    close: 'Close the preview',
    part: (n, total) => `Report ${n} of ${total}`,
    previous: 'Previous report',
    next: 'Next report',
    first: (n) => `The first ${n} are shown.`,
  },
  past: {
    empty: 'Nothing has been taken in from here or from a feed yet.',
    hint: 'The latest 200, with what each brought to the record as it stands now.',
    ways: { text: 'Text', files: 'Files', feed: 'Feed' },
    brokenOff: (offered, announced) =>
      `Not ended: ${offered} of ${announced}. Drop the same files again: what is in already is recognised.`,
    goesOn: 'goes on',
    show: 'Show',
    hide: 'Hide',
    brought: 'What it brought',
    new: (n) => `New incidents: ${n}`,
    changed: (n) => `Incidents with one more account: ${n}`,
    nothing: 'Its reports tell of no incident.',
    results: 'File by file',
    undo: 'A report that was taken in stays: the record forgets nothing. Open it to withdraw it: nothing that it says counts then, and that can be undone.',
  },
  feeds: {
    hint: 'RSS and Atom feeds that you name. Nothing is fetched by itself: a host is asked only when you press “Fetch now”.',
    empty: 'No feed is named yet. Look for the address behind the RSS sign of a site, and add it here.',
    add: 'Add a feed',
    url: 'Address of the feed',
    source: 'Source',
    sourceHint: 'else the title of the feed',
    grade: 'Reliability',
    by: 'Graded by',
    full: 'Fetch the linked pages too',
    fullHint:
      'Feeds often hold summaries only. One request a page; the hosts of these pages are asked as well.',
    private: 'The host may lie in a private network',
    keep: 'Add',
    fetch: 'Fetch now',
    fetchOf: (name) => `Fetch ${name} now`,
    fetchAll: (n) => `Fetch all ${n} now`,
    ask: (hosts, isFull) =>
      `This asks ${hosts}${isFull ? ' and the hosts of the pages that are linked' : ''}, which will see the address of this machine. Nothing of the record is sent.`,
    askNow: 'Ask',
    notNow: 'Not now',
    stop: 'Stop',
    remove: 'Remove',
    removeOf: (name) => `Remove ${name}`,
    removeSure: 'Remove it for good? Its reports stay.',
    never: 'Never fetched: its host has not been asked.',
    last: (when) => `Last fetched ${when}`,
    asking: (host) => `Asking ${host}…`,
    progress: (done, total) => `${done} of ${total} entries`,
    unchanged: 'Nothing new since the last time.',
    stopped: 'Stopped; what was taken by then stays.',
    left: (n) => `left for the next time: ${n}`,
    asked: (hosts) => `Asked: ${hosts}`,
    withPages: 'with the linked pages',
    brought: 'What it brought',
  },
};

export const INTAKE_FR: IntakeMessages = {
  label: 'Recueillir des rapports',
  ways: { files: 'Fichiers et dossiers', text: 'Texte', feeds: 'Flux', past: 'Ce qui a été recueilli' },
  readOnly: 'Le passé se consulte seulement : revenez à aujourd’hui pour recueillir des rapports.',
  outcomes: { accepted: 'Pris', known: 'Déjà connu', refused: 'Refusé' },
  openReport: (title) => `Ouvrir ${title}`,
  tally: (accepted, known, refused) => `pris : ${accepted} · déjà connus : ${known} · refusés : ${refused}`,
  files: {
    drop: 'Déposez ici des fichiers et des dossiers.',
    kinds:
      'Texte, Markdown, JSON Lines, HTML, PDF, DOCX, courriel (EML), RSS et Atom, 20 Mo au plus chacun. Ils sont lus sur cette machine ; rien n’est pris sans votre accord.',
    choose: 'Choisir des fichiers',
    chooseFolder: 'Choisir un dossier',
    staged: (n, size, isOne) => `${n} ${isOne ? 'fichier' : 'fichiers'}, ${size}`,
    otherKinds: (n, isOne) =>
      isOne
        ? `${n} fichier d’un type qui n’est pas lu a été laissé de côté.`
        : `${n} fichiers de types qui ne sont pas lus ont été laissés de côté.`,
    tooLarge: 'Plus de 20 Mo : divisez-le, ou utilisez « vigie ingest » pour un grand fichier JSON Lines.',
    unreadable: 'Le navigateur ne peut plus lire ce fichier : choisissez-le à nouveau.',
    where: 'Là où un fichier ne dit rien lui-même',
    whereHint: 'Ce qu’un fichier dit de lui-même l’emporte ; ceci comble les manques.',
    source: 'Source',
    published: 'Publié le',
    lang: 'Langue',
    detected: 'reconnue',
    sensitivity: 'Sensibilité (TLP)',
    unset: 'non précisée',
    start: (n, isOne) => `Prendre ${n} ${isOne ? 'fichier' : 'fichiers'}`,
    goOn: (n, isOne) => `Continuer avec ${n} ${isOne ? 'fichier' : 'fichiers'}`,
    stop: 'Arrêter',
    clear: 'Vider la liste',
    look: 'Aperçu',
    lookAt: (name) => `Aperçu de ${name}`,
    leaveOut: 'Écarter',
    leaveOutOf: (name) => `Écarter ${name}`,
    retry: 'Réessayer',
    retryOf: (name) => `Réessayer ${name}`,
    retryAll: (n, isOne) => `Réessayer ${n} ${isOne ? 'fichier refusé' : 'fichiers refusés'}`,
    states: { waiting: 'en attente', sending: 'lecture…' },
    progress: (done, total, bytes, allBytes) => `${done} fichiers sur ${total}, ${bytes} sur ${allBytes}`,
    now: (name) => `En cours : ${name}`,
    away: 'Le serveur ne répond pas. Rien n’est perdu : la suite reprendra d’elle-même à son retour.',
    stopped: 'Arrêté. Ce qui est pris reste ; la suite attend.',
    ended: 'Terminé.',
    more: (n) => `${n} de plus`,
    nothingYet:
      'Rien n’attend. Les fichiers déposés figurent d’abord ici, pour que vous puissiez les regarder avant qu’ils soient pris.',
    leaving: 'Des fichiers attendent encore d’être pris.',
  },
  preview: {
    label: (name) => `Aperçu de ${name}`,
    reading: 'Lecture…',
    close: 'Fermer l’aperçu',
    part: (n, total) => `Rapport ${n} sur ${total}`,
    previous: 'Rapport précédent',
    next: 'Rapport suivant',
    first: (n) => `Les ${n} premiers sont montrés.`,
  },
  past: {
    empty: 'Rien n’a encore été recueilli d’ici ou d’un flux.',
    hint: 'Les 200 dernières collectes, avec ce que chacune a apporté au registre tel qu’il est maintenant.',
    ways: { text: 'Texte', files: 'Fichiers', feed: 'Flux' },
    brokenOff: (offered, announced) =>
      `Non terminée : ${offered} sur ${announced}. Déposez à nouveau les mêmes fichiers : ce qui est déjà pris sera reconnu.`,
    goesOn: 'en cours',
    show: 'Montrer',
    hide: 'Masquer',
    brought: 'Ce que cela a apporté',
    new: (n) => `Incidents nouveaux : ${n}`,
    changed: (n) => `Incidents enrichis d’un récit : ${n}`,
    nothing: 'Ses rapports ne parlent d’aucun incident.',
    results: 'Fichier par fichier',
    undo: 'Un rapport pris reste : le registre n’oublie rien. Ouvrez-le pour le retirer : rien de ce qu’il dit ne compte alors, et cela s’annule.',
  },
  feeds: {
    hint: 'Flux RSS et Atom que vous indiquez. Rien n’est relevé tout seul : un hôte n’est sollicité que si vous demandez « Relever maintenant ».',
    empty:
      'Aucun flux n’est encore indiqué. Cherchez l’adresse derrière le signe RSS d’un site et ajoutez-la ici.',
    add: 'Ajouter un flux',
    url: 'Adresse du flux',
    source: 'Source',
    sourceHint: 'sinon, le titre du flux',
    grade: 'Fiabilité',
    by: 'Cotée par',
    full: 'Relever aussi les pages liées',
    fullHint:
      'Les flux ne contiennent souvent que des résumés. Une requête par page ; les hôtes de ces pages sont donc sollicités.',
    private: 'L’hôte peut se trouver dans un réseau privé',
    keep: 'Ajouter',
    fetch: 'Relever maintenant',
    fetchOf: (name) => `Relever maintenant ${name}`,
    fetchAll: (n) => `Relever les ${n} maintenant`,
    ask: (hosts, isFull) =>
      `Ceci sollicite ${hosts}${isFull ? ' et les hôtes des pages liées' : ''}, qui verront l’adresse de cette machine. Rien du registre n’est envoyé.`,
    askNow: 'Solliciter',
    notNow: 'Pas maintenant',
    stop: 'Arrêter',
    remove: 'Retirer',
    removeOf: (name) => `Retirer ${name}`,
    removeSure: 'Le retirer pour de bon ? Ses rapports restent.',
    never: 'Jamais relevé : son hôte n’a pas été sollicité.',
    last: (when) => `Dernière relève : ${when}`,
    asking: (host) => `${host} est sollicité…`,
    progress: (done, total) => `${done} entrées sur ${total}`,
    unchanged: 'Rien de nouveau depuis la dernière fois.',
    stopped: 'Interrompu ; ce qui était déjà pris reste.',
    left: (n) => `laissées pour la prochaine fois : ${n}`,
    asked: (hosts) => `Sollicités : ${hosts}`,
    withPages: 'avec les pages liées',
    brought: 'Ce que cela a apporté',
  },
};
