import { expect, test } from 'vitest';
import { linkKey, shownAddress } from './links.ts';

test.each([
  ['https://www.courrier.example/mali/a-1', 'http://courrier.example/mali/a-1/#suite'],
  ['https://courrier.example/a?id=7&utm_source=rss&fbclid=x', 'https://courrier.example/a?id=7'],
  ['https://courrier.example/a?b=2&a=1', 'https://COURRIER.example/a?a=1&b=2'],
])('%s and %s are one page', (a, b) => {
  expect(linkKey(a)).toBe(linkKey(b));
});

test.each([
  ['https://courrier.example/a?id=7', 'https://courrier.example/a?id=8'],
  ['https://courrier.example/a', 'https://courrier.example/b'],
  ['https://courrier.example:8443/a', 'https://courrier.example/a'],
])('%s and %s are two', (a, b) => {
  expect(linkKey(a)).not.toBe(linkKey(b));
});

test('what is no address of a page has no key, and a long one has a short key', () => {
  expect(linkKey('tag:courrier.example,2025:1')).toBeNull();
  expect(linkKey('javascript:alert(1)')).toBeNull();
  expect(linkKey(`https://a.example/${'x'.repeat(5000)}`)?.length).toBeLessThan(100);
});

test.each([
  ['https://courrier.example/rss/mali.xml', 'https://courrier.example/rss/mali.xml'],
  ['https://awa:s3cret@courrier.example/rss', 'https://…@courrier.example/rss'],
  ['https://courrier.example/rss?key=abc&lang=fr&key=d', 'https://courrier.example/rss?key=…&lang=…'],
  ['https://courrier.example/private/a8f3c2b19d7e4f60a1/rss', 'https://courrier.example/private/…/rss'],
  ['https://courrier.example/f/Zx9-kQ2_aaB7-cc81Dd-33xY/x', 'https://courrier.example/f/…/x'],
  [
    'https://courrier.example/attaque-de-diboli-2025-07-02',
    'https://courrier.example/attaque-de-diboli-2025-07-02',
  ],
  ['file:///etc/passwd', '…'],
])('%s is shown as %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});
