import type { PageWords } from '../vocabulary.ts';

/** Headings over links to other stories, and what ends the text of a web page. */
export const page: PageWords = {
  related: ['read also', 'also read', 'read more', 'related', 'related stories', 'related articles', 'most read', 'most popular', 'trending', 'more on this story', 'more from', 'you may also like', 'recommended', 'latest news', 'latest stories', 'top stories', 'headlines', 'sponsored', 'sponsored content', 'advertisement', 'in other news', 'breaking news', 'don’t miss', 'see also'],
  endings: ['comments', 'leave a comment', 'all rights reserved', 'terms of service', 'privacy policy', 'follow us', 'cookie policy', 'subscribe to our newsletter'],
};
