import { messages } from '#src/i18n/messages.ts';

/** Reading without a network, and what pages say about it. */
export const offline = messages({
  title: ['Reading without a network', '离线阅读'],
  description: [
    'What of this edition is kept on your device, and how to keep all of it or nothing.',
    '本站在您的设备上保存什么，如何全部保存或一概不存。',
  ],
  lead: [
    'Pages that you have read stay readable when there is no network. If you ask for it, so does the whole edition, with its search, the checking of quotations and the data.',
    '读过的网页，没有网络时仍可阅读。如有需要，可将全站连同检索、核对引文和数据一并保存。',
  ],
  instead: [
    'If you see this in place of the page that you asked for: that page is not kept on this device, and could not be fetched just now.',
    '如果您要看的是别的网页却来到这里：那一页没有保存在本设备上，此刻也无法取得。',
  ],
  noscript: ['Keeping pages needs script, which is off here.', '保存网页需要脚本，而此处脚本已关闭。'],
  missing: [
    'Nothing can be kept: this browser or this window does not allow it, the device has no room, or the site did not come whole. Everything else works as usual.',
    '无法保存：此浏览器或此窗口不允许，或设备空间不足，或本站未能完整取得；其他功能不受影响。',
  ],
  keeping: ['Keep the pages that I read on this device', '在本设备上保存读过的网页'],
  whole: ['Keep the whole edition', '保存全站'],
  size: [
    'It is about {fetched} MB to fetch and takes {bytes} MB on this device.',
    '约须下载{fetched} MB，占用本设备{bytes} MB。',
  ],
  states: {
    some: ['Pages kept: {pages}.', '已保存网页{pages}页。'],
    going: [
      '{done} of {all} files are kept. Leave this page open.',
      '共{all}个文件，已保存{done}个。请勿关闭本页。',
    ],
    whole: ['The whole edition is kept.', '全站均已保存。'],
    part: [
      'Not whole: {done} of {all} files are kept. “Keep the whole edition” goes on from there.',
      '尚不完整：共{all}个文件，已保存{done}个。再按“保存全站”即可继续。',
    ],
    full: [
      'The device has no more room for this site. {done} of {all} files are kept; pages can be read as usual while there is a network.',
      '设备没有更多空间供本站使用。共{all}个文件，已保存{done}个；联网时仍可照常阅读。',
    ],
    renewed: [
      'The site has been renewed in the meantime. Load this page again, and then go on.',
      '本站刚刚更新。请重新载入本页，再继续保存。',
    ],
    cut: [
      'The site could not be reached. What is kept stays; “Keep the whole edition” goes on from there.',
      '无法连接本站。已保存的会保留，再按“保存全站”即可继续。',
    ],
    off: ['Nothing is kept, and nothing will be.', '没有保存任何网页，今后也不保存。'],
  },
  renewed: [
    'There is a new version of this site. This page is still of the old one: what it has not fetched yet may not come.',
    '本站已有新版本。本页仍是旧版，尚未取得的内容可能无法载入。',
  ],
  reload: ['Load the new version', '载入新版本'],
});
