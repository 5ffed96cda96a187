/** Words that Vigie itself says, in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}
