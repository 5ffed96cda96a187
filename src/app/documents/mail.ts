/** Mail (RFC 5322, MIME): its body, who sent it and when; attachments of known kinds become documents of their own. */
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { dayNamed } from './days.ts';
import { present, type Extracted } from './extracted.ts';
import { openMailBody } from './html/page.ts';

/** Opens an attachment by its name and bytes. */
export type OpenPart = (bytes: Uint8Array, name: string) => Promise<readonly Extracted[]>;

/** The mail's own report first, then those of its attachments in order; what is no document is named as left out. */
export async function openMail(bytes: Uint8Array, openPart: OpenPart): Promise<readonly Extracted[]> {
  const mail = await new PostalMime({ forceRfc822Attachments: true }).parse(bytes);
  const found: Extracted[] = [];
  const body = bodyOf(mail);
  const subject = mail.subject?.trim() ?? '';
  if (body !== '') {
    found.push(
      present({
        text: body,
        title: subject,
        publishedAt: dayNamed(mail.headers.find(({ key }) => key === 'date')?.value),
        source: mail.from?.name?.trim() || mail.from?.address,
      }),
    );
  }
  for (const [i, attachment] of mail.attachments.entries()) {
    if (isDecoration(attachment)) continue;
    const name = nameOf(attachment, i);
    const part = `/${name}`;
    const opened = await openPart(contentOf(attachment), name);
    for (const one of opened) found.push({ ...one, part: part + (one.part ?? '') });
  }
  return found.length > 0 ? found : [{ fault: 'empty' }];
}

/** A signature's logo or a picture within the text is no attachment to speak of. */
const isDecoration = (attachment: Attachment): boolean =>
  attachment.mimeType.startsWith('image/') &&
  (attachment.disposition === 'inline' || attachment.related === true || attachment.contentId !== undefined);

function nameOf({ filename, mimeType }: Attachment, index: number): string {
  const given = filename?.replace(/[\\/\p{Cc}]/gu, '_').trim() ?? '';
  if (given !== '') return given;
  return mimeType === 'message/rfc822' ? `${index + 1}.eml` : String(index + 1);
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function bodyOf(mail: Email): string {
  const plain = mail.text?.replace(/\r\n?/g, '\n') ?? '';
  const text = plain.trim() === '' ? openMailBody(mail.html ?? '') : withoutQuotes(plain);
  return text.replace(/\n-- \n[\s\S]*$/, '').trim();
}

/** "Le lun. 30 juin 2025 à 18:02, … a écrit :" and its like, over one or two lines. */
const INTRODUCTION = /(?:^|\n)(?:Le|On|Am) [^\n]{5,120}(?:\n[^\n>]{1,80})?(?:a écrit|wrote)\s*:\s*(?=\n>|$)/g;

/**
 * A mail without the messages that it answers: they were written on other days, so that their "yesterday" is
 * another. A mail that is nothing but quotes is one passed on, and keeps them without their marks.
 */
function withoutQuotes(text: string): string {
  const own = text
    .replace(INTRODUCTION, '\n')
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
  if (own.trim() !== '') return own;
  return text.replace(/^(?:> ?)+/gm, '');
}
