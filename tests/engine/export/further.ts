import type { Corpus } from '#src/corpus/corpus.ts';
import { contentOf, drafted } from '#tests/support/folder.ts';

/** A corpus of one further document, as somebody adds it. */
export function furtherCorpus(id: string, kind: string, text: string): Corpus {
  return contentOf(drafted(id, kind, '某市电子商务促进办法', text)).corpus;
}

/** A regulation with chapters, articles, 款, 项, 目, a table, a number on a line, an attachment and end matter. */
export const REGULATION = `某市人民政府文件
某政规〔2014〕3号

某市电子商务促进办法

各区人民政府：

第一章 总则

第一条 为了促进电子商务发展，制定本办法。

第二条 本办法所称电子商务，包括下列活动：
（一）网上销售；
1.面向消费者的；
2.面向企业的。
（二）网上服务 & <支付>。
有关部门应当予以支持。

第二章 附则

第二条之一 本办法由市商务局解释。

第三条 本办法自2014年8月1日起施行。

某市人民政府
2014年5月4日

附件1
重点企业名单
一、企业名单
某某公司等企业，共
12
家。
二、各区数量
	2013年	2014年
甲区 | 乙区	5	
丙区		7
`;
