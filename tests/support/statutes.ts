// Documents with the statistics of Chinese statutes, made by a seeded generator for measuring and for comparing
// engines. They mean nothing and are never kept.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#src/cli/steps.ts';
import { numbers } from './random.ts';

export interface Statute {
  readonly id: string;
  readonly clauses: readonly { readonly zh: string; readonly en: string }[];
}

/** The commonest words of statutes come first, as they do there. */
const COMMON =
  '的 应当 和 或者 规定 人民政府 部门 依法 有关 以上 机关 法律 管理 国家 行政 可以 不得 责任 主管部门 单位 人员 处 经营者 按照 人民法院 进行 其他 监督 县级 工作 罚款 申请 组织 活动 提供 国务院 批准 制定 企业 安全 资金 电子商务 支付 平台 消费者 信息 登记 标准 检查 服务 保护 措施 合同 义务 权利 机构 处罚 决定 违反 改正 责令 没收 违法所得 法律责任 第三方支付 市场 许可 生产 经营 质量 技术 流通 物流 发展 建设 城市 农村 合法权益 社会 公共 财政 税收 保障 教育 医疗 环境 资源 土地 人民检察院 公民 法人 交易 记录 保存 依照 本法 本条例 前款 刑事责任 追究 构成犯罪 直接负责的主管人员 情节严重 给予 处分 期限 日内 以下 十万元 五万元 二十四小时'.split(
    ' ',
  );

const BOILERPLATE = [
  '违反本法规定，构成犯罪的，依法追究刑事责任。',
  '法律、行政法规另有规定的，依照其规定。',
  '具体办法由国务院规定。',
  '由县级以上人民政府主管部门责令改正，给予警告；情节严重的，处五万元以上十万元以下罚款。',
  '国家工作人员滥用职权、玩忽职守、徇私舞弊的，依法给予处分。',
];

const ENGLISH =
  'the of and shall to or in provisions law state people government department administration competent accordance relevant units may not responsibility person organ above level approval commerce electronic payment platform consumer service information registration standard supervision measures contract obligation rights penalty decision violation correction order confiscate income market licence production operation quality technology circulation logistics development construction city rural interests society public finance tax security education environment resources land court citizen transaction record party third fine'.split(
    ' ',
  );

/** Words of two to four characters from the phrases of a dictionary, in no order of meaning. */
function dictionary(next: () => number): string[] {
  const file = readFileSync(join(root, 'node_modules/opencc-js/dist/esm-lib/dict/STPhrases.js'), 'utf8');
  const words = [...new Set(file.match(/[\u4e00-\u9fff]{2,4}(?= )/g) ?? [])];
  return words
    .map((word) => ({ word, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

/** Draws by Zipf's law: the n-th word about 1/n times as often as the first. */
function drawn(words: readonly string[], next: () => number): string {
  return words[Math.floor(words.length ** next()) - 1] ?? '';
}

/** Words of a statute that come after the common ones. */
const WORDS = 8000;
/** Words that a text has to itself, more or less. */
const TOPICAL = 60;

/** Documents of so many clauses, of 57 characters on the average; the same from the same seed. */
export function* statutes(count: number, { clauses = 100, seed = 20_160_706 } = {}): Generator<Statute> {
  const next = numbers(seed);
  const words = [...COMMON, ...dictionary(next).slice(0, WORDS)];

  /** Clauses of one text share words that others hardly have. */
  function clause(topic: readonly string[], number: number): string {
    if (next() < 0.03)
      return `本法自${1980 + Math.floor(next() * 45)}年${1 + Math.floor(next() * 12)}月1日起施行。`;
    const length = 14 + Math.floor(-40 * Math.log(1 - next()));
    let text = '';
    for (let run = 0; text.length < length; run += 1) {
      text += next() < 0.2 ? drawn(topic, next) : drawn(words, next);
      if (run % 5 === 4) text += next() < 0.6 ? '，' : '、';
      if (next() < 0.01) text += `第${number}条第${1 + Math.floor(next() * 3)}款`;
    }
    text = `${text.replace(/[，、]$/, '')}。`;
    return next() < 0.12 ? text + BOILERPLATE[Math.floor(next() * BOILERPLATE.length)] : text;
  }

  for (let at = 0; at < count; at += 1) {
    const topic = Array.from({ length: TOPICAL }, () => words[Math.floor(next() * words.length)] ?? '');
    yield {
      id: `made-${at + 1}`,
      clauses: Array.from({ length: clauses }, (_, number) => ({
        zh: clause(topic, number + 1),
        en: `${Array.from({ length: 4 + Math.floor(next() * 20) }, () => drawn(ENGLISH, next)).join(' ')}.`,
      })),
    };
  }
}
