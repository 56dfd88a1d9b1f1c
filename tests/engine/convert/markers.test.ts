import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../src/convert/markers.ts';

describe('a printed marker gives its level, its number and its segment', () => {
  test.each([
    ['第二编　分则', 'book', 'b2', '第二编'],
    ['第三章总则', 'chapter', 'c3', '第三章'],
    ['第二节 登记', 'section', 't2', '第二节'],
    ['第十二条　为了', 'article', 'a12', '第十二条'],
    ['第十二条之一 x', 'article', 'a12-1', '第十二条之一'],
    ['第 一百二十 条 为了', 'article', 'a120', '第 一百二十 条'],
    ['一、总体要求', 'first', '1', '一、'],
    ['十一、建立', 'first', '11', '十一、'],
    ['（一）指导思想', 'second', '1', '（一）'],
    ['( 二 ) 目标', 'second', '2', '( 二 )'],
    ['㈢ 任务', 'second', '3', '㈢'],
    ['１．加快', 'third', '1', '１．'],
    ['1、加快', 'third', '1', '1、'],
    ['12. 加快', 'third', '12', '12.'],
    ['1.“互联网+”', 'third', '1', '1.'],
    ['⒉加快', 'third', '2', '⒉'],
    ['⑴ 对', 'fourth', '1', '⑴'],
    ['（10）对', 'fourth', '10', '（10）'],
    ['3）对', 'fourth', '3', '3）'],
    ['①企业', 'fifth', '1', '①'],
    ['㉑企业', 'fifth', '21', '㉑'],
  ])('%s is a %s with the segment %s', (text, kind, segment, label) => {
    expect(readMarker(text)).toMatchObject({ kind, segment, label });
  });
});

describe('what only looks like a marker is none', () => {
  test.each([
    '第十二条第二款规定',
    '第十二条规定的条件',
    '第三章规定的条件，适用',
    '第三章第二节规定的',
    '1.5亿元',
    '１．５亿元',
    '2015年',
    '2015、2016两年',
    '一是加强领导',
    '一、二线城市',
    '一、二、三类',
    '（2015）为年份',
    '第一，统一思想',
    '95%以上',
    '',
  ])('%s', (text) => {
    expect(readMarker(text)).toBeNull();
  });
});
