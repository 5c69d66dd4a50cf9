/**
 * Free-mail domains. Mail "from" one of them that SES sends fails its DMARC check, since SES signs for amazonses.com:
 * the receiver quarantines or rejects it. The largest providers, by their own lists of domains.
 */
const freeMailDomains: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com'],
  ...['outlook.com', 'hotmail.com', 'hotmail.co.uk', 'hotmail.de', 'hotmail.fr', 'hotmail.it', 'live.com', 'msn.com'],
  ...['yahoo.com', 'yahoo.co.uk', 'yahoo.de', 'yahoo.es', 'yahoo.fr', 'yahoo.it', 'ymail.com', 'rocketmail.com'],
  ...['aol.com', 'aim.com', 'icloud.com', 'me.com', 'mac.com'],
  ...['proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'tuta.io', 'tuta.com', 'fastmail.com', 'hey.com'],
  ...['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.com', 'web.de', 'freenet.de', 't-online.de', 'mail.com'],
  ...['orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'libero.it', 'virgilio.it', 'tiscali.it'],
  ...['wp.pl', 'o2.pl', 'onet.pl', 'op.pl', 'interia.pl', 'gazeta.pl', 'seznam.cz', 'email.cz'],
  ...['ukr.net', 'i.ua', 'meta.ua', 'mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'yandex.ru', 'yandex.com', 'ya.ru'],
  ...['rambler.ru', 'zoho.com', 'qq.com', '163.com', '126.com', 'comcast.net', 'att.net', 'verizon.net'],
]);

/** Whether an address is at a free-mail provider, whose domain nobody else can sign for. */
export function isFreeMail(address: string): boolean {
  return freeMailDomains.has(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}
